/** Drawn where the font has no shape: an empty square, which one sees. */
const MISSING = '□';
/** A line may end here, though nothing is drawn. */
const BREAK_HERE = '\u200B';
/** The longest run that fits between the margins of a cell. */
const LONGEST_RUN = 24;
const RUN = new RegExp(`[^\\s${BREAK_HERE}-]{${LONGEST_RUN + 1},}`, 'gu');

/** Only letters below are in every font, and most texts hold no others. */
const PLAIN = /^[\x20-\x7e\xa0-\xff]*$/;
/** One picture that several characters make: a flag, a family, a hand with its colour. */
const PICTURE =
  /\p{RI}{2}|\p{Extended_Pictographic}[\p{EMod}\uFE0F\u20E3]*(?:\u200D\p{Extended_Pictographic}[\p{EMod}\uFE0F]*)*/gu;
/** Marks upon marks, more than any language sets on one letter; drawing thousands takes minutes. */
const PILED = /(\p{M}{4})\p{M}+/gu;
/** Says how another character is drawn. */
const SELECTOR = /[\u200C\u200D\uFE00-\uFE0F]|\p{EMod}/u;

/**
 * The text as the font can draw it: each letter, picture or sign that it lacks is an empty square, and what is too long for
 * a line may be broken. A document with one character that its font lacks is not made at all.
 */
export function fitText(text: string, has: (character: number) => boolean): string {
  return breakable(PLAIN.test(text) ? text : shown(text, has));
}

function shown(text: string, has: (character: number) => boolean): string {
  const isThere = (character: string) => has(character.codePointAt(0) ?? 0);
  const pictures = text
    .replace(PILED, `$1${MISSING}`)
    .replace(PICTURE, (picture) => ([...picture].every(isThere) ? picture : MISSING));
  const characters: string[] = [];
  for (const character of pictures)
    if (isThere(character)) characters.push(character);
    else if (!SELECTOR.test(character)) characters.push(MISSING);
  return characters.join('');
}

const breakable = (text: string): string =>
  text.replace(RUN, (run) => {
    const characters = [...run];
    const pieces: string[] = [];
    for (let at = 0; at < characters.length; at += LONGEST_RUN)
      pieces.push(characters.slice(at, at + LONGEST_RUN).join(''));
    return pieces.join(BREAK_HERE);
  });
