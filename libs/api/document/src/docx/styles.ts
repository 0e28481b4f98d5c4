import type { ILevelsOptions, IPropertiesOptions } from 'docx';
import {
  ACCENT,
  FACT_INDENT,
  FONT,
  HAIRLINE,
  INK,
  LIST_DEPTH,
  LIST_INDENT,
  NUMBER_INDENT,
  QUIET,
} from './look.js';

export const SECTIONS = 'sections';
export const BULLETS = 'bullets';
export const ORDERED = 'ordered';
export const LETTERED = 'lettered';

/** A heading's spaces above and below, its size, by its level. */
const HEADINGS = [
  { before: 320, after: 100, size: 28 },
  { before: 240, after: 80, size: 24 },
  { before: 200, after: 60, size: 22 },
] as const;

const heading = ({ before, after, size }: (typeof HEADINGS)[number]) => ({
  run: { size, bold: true, color: ACCENT, font: FONT },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

type Styles = NonNullable<IPropertiesOptions['styles']>;

/** @param language as Word writes it: `fr-CA` */
export const styles = (language: string): Styles => ({
  default: {
    document: {
      run: { font: FONT, size: 21, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 100, line: 269, lineRule: 'auto' } },
    },
    title: {
      run: { size: 44, bold: true, color: INK, font: FONT },
      paragraph: { spacing: { before: 0, after: 80, line: 240, lineRule: 'auto' }, keepNext: true },
    },
    heading1: heading(HEADINGS[0]),
    heading2: heading(HEADINGS[1]),
    heading3: heading(HEADINGS[2]),
    hyperlink: { run: { color: ACCENT, underline: { type: 'single' } } },
  },
  paragraphStyles: [
    style('Kind', { size: 22, color: ACCENT, bold: true }, { spacing: { after: 40 }, keepNext: true }),
    style('Under title', { size: 22, color: QUIET }, { spacing: { after: 20 } }),
    style('Status', { size: 20, bold: true }, { spacing: { before: 120, after: 200 } }),
    style('Note', { color: QUIET, italics: true, size: 20 }, {}),
    style(
      'Contents title',
      { size: 28, bold: true, color: ACCENT },
      { spacing: { before: 200, after: 100 }, keepNext: true },
    ),
    style(
      'Contents line',
      {},
      {
        spacing: { after: 40 },
        indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT },
      },
    ),
    style(
      'Fact',
      {},
      {
        spacing: { after: 40 },
        indent: { left: FACT_INDENT, hanging: FACT_INDENT },
      },
    ),
    style('Table caption', { bold: true, size: 20 }, { spacing: { before: 160, after: 60 }, keepNext: true }),
    style('Cell', { size: 19 }, { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } }),
    style('Page edge', { size: 17, color: QUIET }, { spacing: { after: 0 } }),
  ],
});

function style(
  name: string,
  run: NonNullable<Styles['paragraphStyles']>[number]['run'],
  paragraph: NonNullable<Styles['paragraphStyles']>[number]['paragraph'],
) {
  return { id: styleId(name), name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

export const styleId = (name: string): string =>
  name.replace(/ (.)/g, (_, letter: string) => letter.toUpperCase());

const depths = Array.from({ length: LIST_DEPTH }, (_, level) => level);
const listStyle = (level: number) => ({
  paragraph: { indent: { left: LIST_INDENT * (level + 1), hanging: LIST_INDENT }, spacing: { after: 60 } },
});
const ORDINALS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const bullets = depths.map((level): ILevelsOptions => ({
  level,
  format: 'bullet',
  text: level % 2 === 0 ? '•' : '–',
  alignment: 'left',
  style: listStyle(level),
}));

const ordered = depths.map((level): ILevelsOptions => ({
  level,
  format: ORDINALS[level % ORDINALS.length],
  text: `%${level + 1}.`,
  alignment: 'left',
  style: listStyle(level),
}));

/** (a), (b): below the words of the paragraph that they belong to. */
const lettered = depths.map((level): ILevelsOptions => ({
  level,
  format: ORDINALS[(level + 1) % ORDINALS.length],
  text: `(%${level + 1})`,
  alignment: 'left',
  style: {
    paragraph: {
      indent: { left: NUMBER_INDENT + LIST_INDENT * (level + 1), hanging: LIST_INDENT },
      spacing: { after: 60 },
    },
  },
}));

/** Numbers of sections and of the paragraphs in them as `numberSections` counts them. */
const sections = [0, 1, 2].map((level): ILevelsOptions => ({
  level,
  format: 'decimal',
  text: level === 0 ? '%1.' : Array.from({ length: level + 1 }, (_, of) => `%${of + 1}`).join('.'),
  alignment: 'left',
  style: { paragraph: { indent: { left: NUMBER_INDENT, hanging: NUMBER_INDENT } } },
}));

export const numbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: SECTIONS, levels: sections },
    { reference: BULLETS, levels: bullets },
    { reference: ORDERED, levels: ordered },
    { reference: LETTERED, levels: lettered },
  ],
};

export const hairline = { style: 'single', size: 4, color: HAIRLINE } as const;
export const noLine = { style: 'none', size: 0, color: 'auto' } as const;
