import { describe, expect, it } from '@jest/globals';
import { catalogues } from '../../testing/web-sources.js';

type Entries = Map<string, string>;

function entriesOf(value: unknown, path: readonly string[] = []): Entries {
  if (typeof value === 'string') return new Map([[path.join('.'), value]]);
  return new Map(
    Object.entries(value as object).flatMap(([key, inner]) => [...entriesOf(inner, [...path, key])]),
  );
}

const placeholders = (text: string): string =>
  [...text.matchAll(/\{\{\s*([^},\s]+)[^}]*\}\}/g)]
    .map((match) => match[1])
    .sort()
    .join();

/** The ways in which the two languages of a catalogue differ that a reader would meet. */
function differences(english: unknown, french: unknown): string[] {
  const en = entriesOf(english);
  const fr = entriesOf(french);
  const missing = [...en.keys()].filter((key) => !fr.has(key)).map((key) => `${key}: no French`);
  const orphaned = [...fr.keys()].filter((key) => !en.has(key)).map((key) => `${key}: no English`);
  const uneven = [...en].flatMap(([key, text]) => {
    const other = fr.get(key);
    if (other === undefined) return [];
    if ((text.trim() === '') !== (other.trim() === '')) return [`${key}: empty in one language`];
    return placeholders(text) === placeholders(other) ? [] : [`${key}: other placeholders`];
  });
  return [...missing, ...orphaned, ...uneven];
}

describe('the words of the product', () => {
  const all = catalogues();

  it('are found in every part of the web that speaks', () => {
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['administration', 'home', 'identity', 'results', 'shell', 'ui', 'workbook']),
    );
  });

  it.each(all)('of $name are whole in English and in French', ({ en, fr }) => {
    expect(differences(en, fr)).toEqual([]);
  });
});

describe('the comparison itself', () => {
  it('sees a key that one language lacks, at any depth', () => {
    expect(differences({ a: { b: 'x' } }, { a: {} })).toEqual(['a.b: no French']);
    expect(differences({}, { c: 'x' })).toEqual(['c: no English']);
  });

  it('sees a placeholder that was lost or renamed, and a text left empty', () => {
    expect(differences({ a: '{{count}} left' }, { a: '{{nombre}} restants' })).toHaveLength(1);
    expect(differences({ a: 'text' }, { a: ' ' })).toHaveLength(1);
    expect(differences({ a: '{{x}} of {{y}}' }, { a: '{{y}}, {{x}}' })).toEqual([]);
  });
});
