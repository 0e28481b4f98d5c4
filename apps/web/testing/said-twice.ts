import { askedAs, entriesOf } from './entries.js';
import { type Catalogue } from './sources.js';

/** A few words may mean two things (“Open” is what one does, and what a campaign is); a sentence may not. */
const FEW = 2;

interface Said {
  key: string;
  en: string;
  fr: string;
}

const bare = (text: string): string => text.replaceAll(/\{\{[^}]*\}\}|\$t\([^)]*\)/g, ' ');
const wordsIn = (text: string): number => bare(text).match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

const saidIn = ({ name, en, fr }: Catalogue): Said[] => {
  const french = entriesOf(fr);
  return [...entriesOf(en)].map(([key, text]) => ({
    key: `${name}:${key}`,
    en: text,
    fr: french.get(key) ?? '',
  }));
};

const last = (key: string): string => askedAs(key).split(/[:.]/).at(-1) ?? '';

/**
 * What these catalogues say in more places than one: the same words in both languages, which belong under one key,
 * or one English text with two French ones where it is a sentence or the name of one thing. The forms of one key by
 * number are one place; what only refers to another key says nothing.
 */
export function saidTwice(catalogues: readonly Catalogue[]): string[] {
  const byEnglish = new Map<string, Said[]>();
  for (const said of catalogues.flatMap(saidIn)) {
    if (wordsIn(said.en) > 0) byEnglish.set(said.en, [...(byEnglish.get(said.en) ?? []), said]);
  }
  return [...byEnglish].flatMap(([en, said]) =>
    said.flatMap((one, index) =>
      said
        .slice(index + 1)
        .filter((other) => askedAs(one.key) !== askedAs(other.key))
        .filter((other) => one.fr === other.fr || wordsIn(en) > FEW || last(one.key) === last(other.key))
        .map((other) => `“${en}”: ${one.key} and ${other.key}`),
    ),
  );
}
