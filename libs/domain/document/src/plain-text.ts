/** Stands where a character was that no document can show. */
export const UNSHOWN = '\uFFFD';

/** Half of a character: what is left where a text was cut in the middle of one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** What only programs read, and what turns the order of letters around; of the controls, tab and line ends are spaces. */
const UNSHOWABLE =
  /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\uFFFE\uFFFF]|\p{Noncharacter_Code_Point}/gu;
/** Marks upon marks: composing hundreds of thousands of them takes minutes. */
const PILED = /(\p{M}{16})\p{M}+/gu;
/** Marks without a shape, of no use on paper. */
const SHAPELESS = /[\u200E\u200F\u2060\uFEFF\u00AD]/g;

/** Text as any document can hold it: composed (NFC), on one line, and where something cannot be shown, a sign of it. */
export const plainText = (text: string): string =>
  text
    .replace(LONE_SURROGATE, UNSHOWN)
    .replace(UNSHOWABLE, UNSHOWN)
    .replace(SHAPELESS, '')
    .replace(PILED, `$1${UNSHOWN}`)
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .normalize('NFC');
