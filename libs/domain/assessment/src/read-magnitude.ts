import { type NumberLocale } from './read-written-digits.js';

const THOUSAND = ['k', 'thousand', 'thousands', 'mille', 'millier', 'milliers'];
const MILLION = ['m', 'million', 'millions'];
const BILLION = ['md', 'mds', 'milliard', 'milliards'];

/** `billion` is a thousand millions in English and a million millions in French: there it is not taken. */
const BILLION_IN: Record<NumberLocale, readonly string[]> = {
  en: [...BILLION, 'b', 'bn', 'billion', 'billions'],
  fr: [...BILLION, 'g'],
};

/** The power of ten that a word or letter after a number stands for: 3 for `k`, 6 for `M`. Null: it is none. */
export function readMagnitude(word: string, locale: NumberLocale): 3 | 6 | 9 | null {
  const plain = word.toLowerCase();
  if (THOUSAND.includes(plain)) return 3;
  if (MILLION.includes(plain)) return 6;
  return BILLION_IN[locale].includes(plain) ? 9 : null;
}
