import type { Inline, Table as Rows } from '@commonworks/domain-document';
import { Paragraph, Table, TableCell, TableRow } from 'docx';
import { HEAD_FILL, TEXT_WIDTH } from './look.js';
import { hairline, noLine, styleId } from './styles.js';
import type { Gathered } from './gathered.js';
import { writeInline } from './write-inline.js';

const MARGINS = { top: 30, bottom: 30, left: 90, right: 90 };

/** A caption and its table, whose head is repeated on each page. */
export function writeTable(
  { caption, columns, rowHeads, rows }: Rows,
  gathered: Gathered,
): (Paragraph | Table)[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((TEXT_WIDTH * share) / whole));
  const cell = (content: readonly Inline[], place: number, head: boolean) =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: 'dxa' },
      margins: MARGINS,
      ...(head && { shading: { type: 'clear', fill: HEAD_FILL, color: 'auto' } }),
      children: [
        new Paragraph({
          style: styleId('Cell'),
          ...(head && { keepNext: true }),
          alignment: columns[place]?.align ?? 'left',
          children: writeInline(content, gathered, head || (rowHeads && place === 0) ? { bold: true } : {}),
        }),
      ],
    });
  return [
    new Paragraph({ style: styleId('Table caption'), text: caption }),
    new Table({
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
      tableLook: { firstRow: true, ...(rowHeads && { firstColumn: true }), noVBand: true },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ title }, place) => cell([{ type: 'text', text: title }], place, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((content, place) => cell(content, place, false)),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 60, line: 120 }, children: [] }),
  ];
}
