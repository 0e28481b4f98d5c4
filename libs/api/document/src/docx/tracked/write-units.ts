import { HeadingLevel, Paragraph, Table, TableCell, TableRow, type IParagraphOptions } from 'docx';
import {
  FACT_INDENT,
  HAIRLINE,
  HEAD_FILL,
  LIST_DEPTH,
  LIST_INDENT,
  NUMBER_INDENT,
  TEXT_WIDTH,
  WIDE_FACT_INDENT,
} from '../look.js';
import { BULLETS, hairline, LETTERED, noLine, ORDERED, SECTIONS, styleId } from '../styles.js';
import type { TrackedUnit } from './compare-units.js';
import type { Revisions } from './revision.js';
import type { UnitLook } from './units.js';

type Row = TrackedUnit & { readonly look: Extract<UnitLook, { kind: 'row' }> };

const DEEPEST = 2;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
const LISTS = { bullets: BULLETS, numbers: ORDERED, letters: LETTERED } as const;
const MARGINS = { top: 30, bottom: 30, left: 90, right: 90 };

/** Paragraphs and tables with their changes marked; rows that follow each other are one table. */
export function writeUnits(units: readonly TrackedUnit[], revisions: Revisions): (Paragraph | Table)[] {
  const written: (Paragraph | Table)[] = [];
  let rows: Row[] = [];
  let lists = 0;
  const settle = () => {
    if (rows.length > 0) written.push(writeRows(rows, revisions));
    rows = [];
  };
  units.forEach((unit, at) => {
    if (isRow(unit)) {
      if (rows.length > 0 && widthsOf(rows[0]).join() !== widthsOf(unit).join()) settle();
      rows.push(unit);
      return;
    }
    settle();
    const isItem = (one: TrackedUnit | undefined) =>
      one?.look.kind === 'item' || one?.look.kind === 'continued';
    if (isItem(unit) && !isItem(units[at - 1])) lists += 1;
    written.push(writeParagraph(unit, revisions, lists));
  });
  settle();
  return written;
}

const isRow = (unit: TrackedUnit): unit is Row => unit.look.kind === 'row';

function writeParagraph(
  { change, look, texts }: TrackedUnit,
  revisions: Revisions,
  instance: number,
): Paragraph {
  const mark = revisions.mark(change);
  const [words = [], value = []] = texts;
  const children =
    look.kind === 'fact'
      ? [
          ...revisions.runs(words, { bold: true }),
          ...revisions.runs([{ change, text: '\t' }]),
          ...revisions.runs(value),
        ]
      : revisions.runs(words, look.kind === 'paragraph' && look.bold ? { bold: true } : {});
  return new Paragraph({
    ...paragraphLook(look, instance),
    ...(change !== 'SAME' && { run: mark }),
    children,
  });
}

function paragraphLook(look: UnitLook, instance: number): IParagraphOptions {
  switch (look.kind) {
    case 'styled':
      if (look.style === 'Title') return { heading: HeadingLevel.TITLE };
      return {
        style: styleId(look.style),
        ...(look.style === 'Status' && {
          border: { bottom: { style: 'single', size: 8, space: 6, color: HAIRLINE } },
        }),
      };
    case 'contents':
      return look.isHeading
        ? { style: styleId('Contents title') }
        : { style: styleId('Contents line'), tabStops: [{ type: 'left', position: NUMBER_INDENT }] };
    case 'heading':
      return {
        heading: HEADINGS[Math.min(look.depth, HEADINGS.length - 1)],
        ...(look.numbered && { numbering: { reference: SECTIONS, level: Math.min(look.depth, DEEPEST) } }),
      };
    case 'numbered':
      return { numbering: { reference: SECTIONS, level: Math.min(look.depth, DEEPEST) } };
    case 'item':
      return {
        numbering: {
          reference: LISTS[look.counted],
          level: Math.min(look.level, LIST_DEPTH - 1),
          instance: look.counted === 'bullets' ? 0 : instance,
        },
      };
    case 'continued':
      return {
        indent: { left: (look.counted === 'letters' ? NUMBER_INDENT : 0) + LIST_INDENT * (look.level + 1) },
      };
    case 'fact': {
      const indent = look.wide ? WIDE_FACT_INDENT : FACT_INDENT;
      return {
        style: styleId('Fact'),
        tabStops: [{ type: 'left', position: indent }],
        indent: { left: indent, hanging: indent },
      };
    }
    case 'room':
      return { spacing: { after: 60, line: 120 } };
    case 'paragraph':
    case 'row':
      return {};
  }
}

function widthsOf(row: Row | undefined): number[] {
  const columns = row?.look.columns ?? [];
  const sum = columns.reduce((whole, { share }) => whole + share, 0);
  return columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / sum));
}

function writeRows(rows: readonly Row[], revisions: Revisions): Table {
  const widths = widthsOf(rows[0]);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: hairline,
      bottom: hairline,
      left: noLine,
      right: noLine,
      insideHorizontal: hairline,
      insideVertical: noLine,
    },
    tableLook: { firstRow: true, ...(rows[0]?.look.rowHeads && { firstColumn: true }), noVBand: true },
    rows: rows.map(
      ({ change, look, texts }) =>
        new TableRow({
          ...(look.isHead && { tableHeader: true }),
          cantSplit: true,
          ...revisions.mark(change),
          children: texts.map(
            (pieces, place) =>
              new TableCell({
                width: { size: widths[place] ?? 0, type: 'dxa' },
                margins: MARGINS,
                ...(look.isHead && { shading: { type: 'clear', fill: HEAD_FILL, color: 'auto' } }),
                children: [
                  new Paragraph({
                    style: styleId('Cell'),
                    alignment: look.columns[place]?.align ?? 'left',
                    children: revisions.runs(
                      pieces,
                      look.isHead || (look.rowHeads && place === 0) ? { bold: true } : {},
                    ),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}
