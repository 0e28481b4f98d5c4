/** Signs of a trade mark, which the compatibility forms would else spell out in letters. */
const TRADE_MARKS = /[©®™℠]/gu;
const SILENT = /[\p{M}\p{P}\p{Z}\p{C}]/gu;

/**
 * What the spellings of one product's name have in common: capitals, accents, punctuation and blanks do not count, as
 * in `ActiveNet`, `Active-Net` and `activenet `. Signs such as `+` do, and so does all punctuation of a name that is
 * nothing else. Empty for a blank name alone.
 */
export function foldProduct(name: string): string {
  const plain = name.replace(TRADE_MARKS, '').normalize('NFKD').toUpperCase().normalize('NFKD');
  return plain.replace(SILENT, '') || name.replace(/\s/gu, '');
}
