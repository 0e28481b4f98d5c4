import { type Locale } from './locale.js';

/** The languages people write numbers in. */
export type NumberLocale = Locale;

export type WrittenDigits =
  | { readonly ok: true; readonly whole: string; readonly fraction: string }
  | { readonly ok: false; readonly reason: 'NOT_A_NUMBER' | 'AMBIGUOUS' };

interface Marks {
  readonly group: string;
  readonly decimal: string;
}

const OWN: Record<NumberLocale, readonly Marks[]> = {
  en: [',', ' ', "'"].map((group) => ({ group, decimal: '.' })),
  fr: [' ', "'"].map((group) => ({ group, decimal: ',' })),
};

const EVERY: readonly Marks[] = [
  { group: '.', decimal: ',' },
  { group: ' ', decimal: ',' },
  { group: "'", decimal: ',' },
  ...[',', ' ', "'"].map((group) => ({ group, decimal: '.' })),
];

/**
 * Reads digits with their marks: spaces are plain spaces, apostrophes straight ones, and there is no sign. The
 * marks of one's own language come first. Another language's are understood where they can mean one thing only:
 * `1.234` in French may be a thousand and more or one and less, and is AMBIGUOUS, `1.234.567,8` is not. A decimal
 * mark of the other language before exactly three digits is always taken for ambiguous: readers differ.
 */
export function readWrittenDigits(text: string, locale: NumberLocale): WrittenDigits {
  for (const marks of OWN[locale]) {
    const read = readWith(marks, text);
    if (read) return { ok: true, ...read };
  }
  const readings = EVERY.flatMap((marks) => readWith(marks, text) ?? []);
  const different = new Set(readings.map(({ whole, fraction }) => `${whole}.${fraction}`));
  const [only] = readings;
  if (!only) return { ok: false, reason: 'NOT_A_NUMBER' };
  if (different.size > 1 || only.fraction.length === 3) return { ok: false, reason: 'AMBIGUOUS' };
  return { ok: true, ...only };
}

/** The digits before and after the decimal mark; null where the text is not written with these marks. */
function readWith({ group, decimal }: Marks, text: string): { whole: string; fraction: string } | null {
  const [whole = '', fraction, ...more] = text.split(decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(group);
  const plain = groups.length === 1;
  const first = plain ? (fraction === undefined ? /^\d+$/ : /^\d*$/) : /^[1-9]\d{0,2}$/;
  if (!first.test(groups[0] ?? '')) return null;
  if (!groups.slice(1).every((digits) => /^\d{3}$/.test(digits))) return null;
  return { whole: groups.join(''), fraction: fraction ?? '' };
}
