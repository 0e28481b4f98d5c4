import type {
  Block,
  Facts,
  List,
  NumberedParagraph,
  Panel,
  Paragraph as Words,
} from '@commonworks/domain-document';
import { HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type Table } from 'docx';
import { hasLongLabel } from '../long-label.js';
import { bookmarked } from './bookmarks.js';
import { FACT_INDENT, LIST_DEPTH, LIST_INDENT, NUMBER_INDENT, PANEL, WIDE_FACT_INDENT } from './look.js';
import { BULLETS, LETTERED, ORDERED, SECTIONS, styleId } from './styles.js';
import type { Gathered } from './gathered.js';
import { writeInline } from './write-inline.js';
import { writeTable } from './write-table.js';

type Written = Paragraph | Table;
/** What the paragraphs of a panel have in common. */
type Around = Pick<IParagraphOptions, 'border' | 'shading' | 'indent' | 'keepNext'>;

/** As deep as numbers go. */
const DEEPEST = 2;

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];

/** @param depth how many sections they lie in */
export const writeBlocks = (blocks: readonly Block[], gathered: Gathered, depth = 0): Written[] =>
  blocks.flatMap((block): Written[] => {
    switch (block.type) {
      case 'paragraph':
        return [writeParagraph(block, gathered)];
      case 'numbered':
        return [writeNumbered(block, gathered, depth)];
      case 'list':
        return writeList(block, gathered);
      case 'facts':
        return writeFacts(block, gathered);
      case 'table':
        return writeTable(block, gathered);
      case 'panel':
        return writePanel(block, gathered, depth);
      case 'section':
        return [
          new Paragraph({
            heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)],
            // Headings alone would all move on to the next page together.
            ...(block.blocks.length === 0 && { keepNext: false }),
            ...(block.numbered && { numbering: { reference: SECTIONS, level: Math.min(depth, DEEPEST) } }),
            children: bookmarked(block.id, [new TextRun({ text: block.title })], gathered),
          }),
          ...writeBlocks(block.blocks, gathered, depth + 1),
        ];
    }
  });

const writeParagraph = (
  { content, language, tone }: Words,
  gathered: Gathered,
  around: Around = {},
): Paragraph =>
  new Paragraph({
    ...(tone === 'note' && { style: styleId('Note') }),
    ...around,
    children: writeInline(content, gathered, { language }),
  });

const writeNumbered = (
  { id, content }: NumberedParagraph,
  gathered: Gathered,
  depth: number,
  around: Around = {},
): Paragraph =>
  new Paragraph({
    numbering: { reference: SECTIONS, level: Math.min(depth, DEEPEST) },
    ...around,
    children: bookmarked(id, writeInline(content, gathered), gathered),
  });

function writeList(list: List, gathered: Gathered, level = 0, around: Around = {}): Paragraph[] {
  const instance = list.ordered ? (gathered.lists += 1) : 0;
  const ordered = list.counted === 'letters' ? LETTERED : ORDERED;
  const left = (list.counted === 'letters' ? NUMBER_INDENT : 0) + LIST_INDENT * (level + 1);
  const numbering = {
    reference: list.ordered ? ordered : BULLETS,
    level: Math.min(level, LIST_DEPTH - 1),
    instance,
  };
  return list.items.flatMap((item) =>
    item.flatMap((inner, place) => {
      if (inner.type === 'list') return writeList(inner, gathered, level + 1, around);
      const continued = { indent: { left } };
      return [
        new Paragraph({
          ...around,
          ...(place === 0 ? { numbering } : continued),
          children: writeInline(inner.content, gathered, { language: inner.language }),
        }),
      ];
    }),
  );
}

function writeFacts(facts: Facts, gathered: Gathered, around: Around = {}): Paragraph[] {
  const indent = hasLongLabel(facts) ? WIDE_FACT_INDENT : FACT_INDENT;
  return facts.rows.map(
    ({ label, value }) =>
      new Paragraph({
        style: styleId('Fact'),
        tabStops: [{ type: 'left', position: indent }],
        indent: { left: indent, hanging: indent },
        ...around,
        children: [
          new TextRun({ text: label, bold: true }),
          new TextRun({ children: ['\t'] }),
          ...writeInline(value, gathered),
        ],
      }),
  );
}

function writePanel({ label, tone, blocks }: Panel, gathered: Gathered, depth: number): Written[] {
  const { bar, fill, label: color } = PANEL[tone];
  const around = {
    border: { left: { style: 'single', size: 24, space: 8, color: bar } },
    shading: { type: 'clear', fill, color: 'auto' },
  } as const;
  return [
    new Paragraph({
      ...around,
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [new TextRun({ text: label, bold: true, color })],
    }),
    ...blocks.flatMap((block, place): Written[] => {
      // On one page where that is possible; what comes after its last words may be on the next.
      const kept = { ...around, keepNext: place < blocks.length - 1 };
      if (block.type === 'paragraph') return [writeParagraph(block, gathered, kept)];
      if (block.type === 'facts') return writeFacts(block, gathered, kept);
      if (block.type === 'numbered') return [writeNumbered(block, gathered, depth, kept)];
      if (block.type === 'list') return writeList(block, gathered, 0, kept);
      return writeTable(block, gathered);
    }),
    new Paragraph({ spacing: { after: 80, line: 120 }, children: [] }),
  ];
}
