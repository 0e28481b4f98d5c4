import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCsv } from './csv.js';

/** A plain reader of RFC 4180, to read back what was written. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('toCsv', () => {
  it('quotes commas, quotes and line breaks, and ends every row with CRLF', () => {
    expect(
      toCsv([
        ['a,b', 'say "so"', 'two\nlines'],
        [1.5, null, 'c'],
      ]),
    ).toBe('"a,b","say ""so""","two\nlines"\r\n1.5,,c\r\n');
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("x")', '-', '+1+1'])(
    'disarms %j',
    (text) => {
      expect(parse(toCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it.each(['-5', '+3.25', '-1 234,5', '-1\u00a0234,5', '-12%'])('leaves the figure %j alone', (text) => {
    expect(parse(toCsv([[text]]))).toEqual([[text]]);
  });

  it('writes numbers as they are, zero too', () => {
    expect(toCsv([[-5, 0]])).toBe('-5,0\r\n');
  });

  it('gives back every text, at most with an apostrophe before it, and never a live formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const back = parse(toCsv(rows));
          expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length));
          back.flat().forEach((text, index) => {
            const written = rows.flat()[index];
            expect([written, `'${written}`]).toContain(text);
            expect(text).not.toMatch(/^[=@\t\r]|^[+-](?![\d])/);
          });
        },
      ),
    );
  });
});
