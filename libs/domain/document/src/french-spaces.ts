const NO_BREAK = '\u00A0';

/**
 * Keeps together what French, as typeset in Canada, sets apart by a space: colon, guillemets, per cent, dollar, hours. It
 * adds no space and takes none away: the words stay whose they are.
 */
export const keepFrenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[:»%$])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(?<=\d) (?=h\b|\d{3}\b)/g, NO_BREAK)
    .replace(/(?<=\d) h (?=\d)/g, `${NO_BREAK}h${NO_BREAK}`)
    .replace(/(?<=\d\u00A0h) (?=\d)/g, NO_BREAK);
