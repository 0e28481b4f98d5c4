/** More words than this narrow nothing further. */
const MOST = 8;

/**
 * The words that are looked for, without accents and capitals; the stored words are folded the same way. Letters and
 * figures alone are left, so that what is typed is never a search's syntax.
 *
 * **Worked example.** `Logiciel d’évaluation (TAX-2)` looks for `logiciel`, `d`, `evaluation`, `tax` and `2`.
 */
export function searchTerms(typed: string): readonly string[] {
  const folded = typed
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (folded.match(/[a-z0-9]+/g) ?? []).slice(0, MOST);
}
