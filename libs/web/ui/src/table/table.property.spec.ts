/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { formatFor } from '../i18n/use-format.js';
import { type Column, type VisibleColumn } from './column.js';
import { csvText } from './file/csv.js';
import { toFileTable } from './file/to-file-table.js';
import { sheetName, sheetOf, xlsxFile } from './file/xlsx.js';
import { sortRows } from './table-model.js';

interface Line {
  id: number;
  word: string | null;
  figure: number | null;
  day: string | null;
}

const lines = fc
  .array(
    fc.record({
      word: fc.option(fc.oneof(fc.string(), fc.constantFrom('=1+1', '+cmd', '@x', 'Élan', 'elan', ''))),
      figure: fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((cents) => cents / 100)),
      day: fc.option(fc.constantFrom('2026-01-31', '1999-12-01', '2024-02-29', '2024-02', '2025')),
    }),
    { maxLength: 30 },
  )
  .map((all): Line[] => all.map((line, id) => ({ ...line, id })));
const columns: VisibleColumn<Line>[] = [
  { kind: 'text', id: 'word', heading: 'Word', value: ({ word }) => word },
  { kind: 'number', id: 'figure', heading: 'Figure', digits: 1, value: ({ figure }) => figure },
  { kind: 'date', id: 'day', heading: 'Day', value: ({ day }) => day },
];
const column = fc.constantFrom(...columns);
const fileOf = (rows: readonly Line[], of: readonly Column<Line>[] = columns) =>
  toFileTable(
    { caption: 'T', columns: of, groups: [{ key: 'all', rows }] },
    { source: null, withheld: 'Withheld' },
  );

describe('sorting', () => {
  it('loses no row, and is the same when done twice', () => {
    fc.assert(
      fc.property(lines, column, fc.boolean(), (rows, by, descending) => {
        const once = sortRows(rows, by, descending);
        expect(once.map(({ id }) => id).sort((a, b) => a - b)).toEqual(rows.map(({ id }) => id));
        expect(sortRows(once, by, descending)).toEqual(once);
      }),
    );
  });

  it('keeps rows that stand alike in the order given, either way', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (rows, descending) => {
        const sorted = sortRows(rows, columns[2], descending);
        for (const day of new Set(rows.map((row) => row.day))) {
          const ids = sorted.filter((row) => row.day === day).map(({ id }) => id);
          expect(ids).toEqual(ids.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('puts what is missing last, either way', () => {
    fc.assert(
      fc.property(lines, fc.boolean(), (rows, descending) => {
        const figures = sortRows(rows, columns[1], descending).map(({ figure }) => figure);
        const first = figures.indexOf(null);
        if (first >= 0) expect(figures.slice(first).every((figure) => figure === null)).toBe(true);
      }),
    );
  });

  it('does not tell a value that is withheld by its place', () => {
    const secret: VisibleColumn<Line> = {
      kind: 'number',
      id: 'secret',
      heading: '',
      value: ({ figure }) => figure,
      withheld: () => ({ text: 'why' }),
    };
    fc.assert(
      fc.property(lines, fc.boolean(), (rows, descending) => {
        expect(sortRows(rows, secret, descending)).toEqual(rows);
      }),
    );
  });
});

/** What a reader by RFC 4180 finds in each field. */
const fieldsOf = (csv: string): string[] =>
  [...csv.matchAll(/(?:^|,|\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(
    ([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare,
  );

describe('a file', () => {
  it('holds the rows in the order shown, each figure such that it rounds to what is shown', () => {
    const format = formatFor('en-CA');
    fc.assert(
      fc.property(lines, column, fc.boolean(), (rows, by, descending) => {
        const shown = sortRows(rows, by, descending);
        const file = fileOf(shown);
        expect(file.rows).toHaveLength(shown.length);
        shown.forEach(({ word, figure, day }, index) => {
          const [text, number, date] = file.rows[index];
          expect(text).toBe(word);
          // Of a month or a year a spreadsheet has no cell, and a day would say more than is known.
          expect(date).toEqual(day === null || day.length < 10 ? day : { day });
          if (figure === null) expect(number).toBeNull();
          else expect(format.number(number as number, 1)).toBe(format.number(figure, 1));
        });
      }),
    );
  });

  it('says Withheld where the page does', () => {
    const [figure] = columns.slice(1, 2);
    const hidden = [{ ...figure, withheld: () => ({ text: 'why' }) } as Column<Line>];
    const row = { id: 0, word: null, figure: 4, day: null };
    expect(fileOf([row], hidden).rows).toEqual([['Withheld']]);
  });

  it('has as many rows and fields in CSV as in the sheet, and no cell of the sheet is a formula', () => {
    fc.assert(
      fc.property(lines, (rows) => {
        const file = fileOf(rows);
        const sheet = sheetOf(file);
        expect(sheet).toHaveLength(4 + rows.length);
        for (const row of sheet.slice(4)) expect(row).toHaveLength(columns.length);
        for (const cell of sheet.flat()) {
          if (cell === null || cell === undefined) continue;
          expect([String, Number, Date]).toContain((cell as { type: unknown }).type);
        }
        expect(fieldsOf(csvText(file)).filter((field) => /^[=@]/.test(field))).toEqual([]);
      }),
      // A comma inside a quoted field begins no new one.
      { examples: [[[{ id: 0, word: ',@', figure: null, day: null }]]] },
    );
  });

  it('names its sheet as Excel allows', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (title) => {
        const name = sheetName(title);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$/);
      }),
    );
  });
});

/** The parts of a zip archive by name, as its central directory lists them. */
function unzip(archive: Buffer): Map<string, string> {
  const parts = new Map<string, string>();
  let at = archive.readUInt32LE(archive.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset) =>
      offset === 20 ? archive.readUInt32LE(at + offset) : archive.readUInt16LE(at + offset),
    );
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const body = archive.subarray(start, start + size);
    const text = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(body) : body;
    parts.set(archive.toString('utf8', at + 46, at + 46 + nameLength), text.toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

async function partsOf(file: Blob): Promise<Map<string, string>> {
  const reader = new FileReader();
  const read = new Promise<ArrayBuffer>((done) => {
    reader.onload = () => done(reader.result as ArrayBuffer);
  });
  reader.readAsArrayBuffer(file);
  return unzip(Buffer.from(await read));
}

describe('an Excel file as written', () => {
  it('is packed without a worker, however long it is', async () => {
    // None exists where the specs run, as none may be made of a blob in the page.
    expect(globalThis).not.toHaveProperty('Worker');
    const row = ['A municipality with a name of some length', 1234.56, { day: '2026-01-31' }];
    const rows = Array.from({ length: 5_000 }, () => row);
    const parts = await partsOf(
      await xlsxFile({ title: 'Long', source: null, header: ['A', 'B', 'C'], rows }),
    );
    expect(parts.get('xl/worksheets/sheet1.xml')?.length).toBeGreaterThan(160_000);
  });

  it('keeps figures figures, days days, and texts that look like formulas texts', async () => {
    const blob = await xlsxFile({
      title: 'Towns: 2026',
      source: 'Synthetic',
      header: ['Word', 'Figure', 'Day'],
      rows: [['=HYPERLINK("x")', -1.25, { day: '2026-01-31' }]],
    });
    const parts = await partsOf(blob);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>-1.25</v>');
    expect(sheet).toContain('<v>46053</v>');
    expect([...parts.values()].join('')).toContain('=HYPERLINK(');
    expect(parts.get('xl/workbook.xml')).toContain('name="Towns 2026"');
  });
});
