import { currentLocale } from '../i18n/i18n.js';

export interface Sorting<Key extends string = string> {
  readonly by: Key;
  readonly descending: boolean;
}

/** Reads `mean` (ascending) or `-mean` (descending); null for anything that is not one of the keys. */
export function readSorting<Key extends string>(
  text: string | null,
  keys: readonly Key[],
): Sorting<Key> | null {
  const by = keys.find((key) => key === text?.replace(/^-/, ''));
  return by ? { by, descending: text?.startsWith('-') ?? false } : null;
}

/** The sorting as it stands in the address. */
export function writeSorting({ by, descending }: Sorting): string {
  return descending ? `-${by}` : by;
}

/** Orders two figures; one that is missing comes last whichever way one sorts. */
export function byFigure(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

const collators = {
  en: new Intl.Collator('en-CA', { numeric: true }),
  fr: new Intl.Collator('fr-CA', { numeric: true }),
};

/** Orders two words by the reader's alphabet; one that is missing comes last whichever way one sorts. */
export function byWord(a: string | null, b: string | null, descending: boolean): number {
  if (!a || !b) return Number(!a) - Number(!b);
  const { compare } = collators[currentLocale()];
  return descending ? compare(b, a) : compare(a, b);
}
