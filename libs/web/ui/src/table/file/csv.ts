import { localTime, type FileTable, type FileValue } from './file-table.js';

const FORMULA_START = /^[=+\-@\t\r]/;
/** A figure in any locale's writing, with thin or hard spaces between thousands. */
const PLAIN_NUMBER = /^[+-]?\d[\d .,\u00a0\u202f]*%?$/;

/** A spreadsheet would run a text that starts like a formula; an apostrophe keeps it a text. */
function harmless(text: string): string {
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

function wordsOf(value: FileValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return harmless(value);
  return 'day' in value ? value.day : localTime(value.instant);
}

function field(value: FileValue): string {
  const text = wordsOf(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values by RFC 4180, one line a row; null is an empty field, never a zero. */
export function toCsv(rows: readonly (readonly FileValue[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

// Excel takes a file without this mark for one in the old encoding of the country.
const BYTE_ORDER_MARK = '\ufeff';

/** The table as CSV: title, source, an empty line, the header, the rows. */
export function csvText({ title, source, header, rows }: FileTable): string {
  return toCsv([[title], [source], [], header, ...rows]);
}

export function csvFile(table: FileTable): Blob {
  return new Blob([BYTE_ORDER_MARK, csvText(table)], { type: 'text/csv;charset=utf-8' });
}
