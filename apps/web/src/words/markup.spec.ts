import { describe, expect, it } from '@jest/globals';
import { keysAskedFor, wordsInMarkup } from '../../testing/inspect-words.js';
import { catalogues, sources as sourcesOf, terms } from '../../testing/sources.js';

const sources = sourcesOf('web');

function has(catalogue: unknown, key: string): boolean {
  const path = key.split('.');
  const last = path.pop() ?? '';
  const parent = path.reduce<unknown>(
    (value, part) => (value as Record<string, unknown> | undefined)?.[part],
    catalogue,
  );
  const names = Object.keys((parent as object | undefined) ?? {});
  return names.includes(last) || names.includes(`${last}_other`);
}

describe('the pages', () => {
  it('hold no words of their own: every word comes from a catalogue', () => {
    expect(sources.length).toBeGreaterThan(40);
    const offending = sources.flatMap(({ path, text }) =>
      wordsInMarkup(text).map((words) => `${path}: ${words}`),
    );
    expect(offending).toEqual([]);
  });

  it('ask only for words that exist', () => {
    const byName = new Map([terms, ...catalogues('web')].map(({ name, en }) => [name, en]));
    const unknown = sources.flatMap(({ path, text }) => {
      const { namespaces, keys } = keysAskedFor(text);
      if (namespaces.length === 0) return [];
      return keys
        .filter((key) => {
          const [namespace, rest] = key.includes(':') ? key.split(':') : [undefined, key];
          const candidates = namespace === undefined ? namespaces : [namespace];
          return !candidates.some((candidate) => has(byName.get(candidate), rest ?? ''));
        })
        .map((key) => `${path}: ${key}`);
    });
    expect(unknown).toEqual([]);
  });
});

describe('the inspection itself', () => {
  it('finds words however they are written into the markup', () => {
    expect(wordsInMarkup('const a = <p>Sign in</p>')).toEqual(['Sign in']);
    expect(wordsInMarkup("const a = <p>{'Sign in'}</p>")).toEqual(['Sign in']);
    expect(wordsInMarkup("const a = <p>{busy ? 'Saving' : 'Saved'}</p>")).toEqual(['Saving', 'Saved']);
    expect(wordsInMarkup('const a = <p>{`${n} left`}</p>')).toEqual([' left']);
    expect(wordsInMarkup('const a = <input aria-label="Name" />')).toEqual(['Name']);
    expect(wordsInMarkup("const a = <input placeholder={'Name'} />")).toEqual(['Name']);
  });

  it('leaves alone what is not for reading', () => {
    expect(wordsInMarkup('const a = <p className="lead" data-x="word">{t("key")} · {value}</p>')).toEqual([]);
  });

  it('finds the keys that are written out', () => {
    const text = "const { t } = useTranslation('home'); t('title'); t(`step.${kind}`); t(dark ? 'a' : 'b');";
    expect(keysAskedFor(text)).toEqual({ namespaces: ['home'], keys: ['title', 'a', 'b'] });
  });
});
