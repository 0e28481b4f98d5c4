/**
 * A pattern of words or phrases that stand by themselves: no letter or digit before or after them, nor an
 * apostrophe after, which cuts another word short (“3 d’entre eux”). Letters with accents are
 * letters; a space of a piece is also one that does not break, an apostrophe either kind.
 *
 * @param pieces of a pattern that repeat nothing without bound, so that reading a text takes time in proportion to its length
 */
export const wholeWords = (pieces: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${pieces.join('|').replaceAll(' ', '[ \\u00a0\\u202f]')})(?![\\p{L}\\p{N}’'])`,
    'giu',
  );
