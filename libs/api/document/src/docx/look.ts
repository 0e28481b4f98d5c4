/** How a document looks in DOCX: lengths in twentieths of a point, sizes of letters in half points. */
export const INK = '1F2937';
export const QUIET = '52606D';
export const ACCENT = '0B5F63';
export const HAIRLINE = 'C3CDCE';
export const HEAD_FILL = 'E6EFEF';
export const PANEL = {
  decision: { bar: '0B5F63', fill: 'EFF6F6', label: '0B5F63' },
  action: { bar: '8A5A00', fill: 'FBF5E9', label: '8A5A00' },
  option: { bar: '0B5F63', fill: 'EFF6F6', label: '0B5F63' },
  guidance: { bar: '9AA5A6', fill: 'F4F2EE', label: QUIET },
} as const;
/** What is still to be settled. */
export const EMPTY = '8A5A00';

/** On every machine that has Word, and known to those that have not. */
export const FONT = 'Calibri';

/** Letter paper, as Canada prints on. */
export const PAGE = { width: 12_240, height: 15_840, margin: 1_304 };
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Where what is said of a name begins. */
export const FACT_INDENT = 2_200;
export const WIDE_FACT_INDENT = 3_800;
export const LIST_INDENT = 400;
/** Between the number of a paragraph and its words. */
export const NUMBER_INDENT = 680;
/** Lists within lists beyond this are drawn as deep as it. */
export const LIST_DEPTH = 9;
