import type { Cell, SheetData } from 'write-excel-file/universal';
import { type FileTable, type FileValue } from './file-table.js';

const DAY_FORMAT = 'yyyy-mm-dd';
const INSTANT_FORMAT = 'yyyy-mm-dd hh:mm';
/** Excel takes no longer text in one cell. */
const LONGEST_TEXT = 32_767;
const WIDEST = 60;

/** Spreadsheets know no zones: the reader's own wall clock is written as if it were Greenwich's. */
function wallClock(instant: string): Date {
  const at = new Date(instant);
  return new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()));
}

/** Texts are written as texts, so none can become a formula; figures and days keep their kind. */
export function cellOf(value: FileValue): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'string') return { value: value.slice(0, LONGEST_TEXT), type: String };
  return 'day' in value
    ? { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: DAY_FORMAT }
    : { value: wallClock(value.instant), type: Date, format: INSTANT_FORMAT };
}

/** The table as the cells of a sheet: title, source, an empty line, the header, the rows. */
export function sheetOf({ title, source, header, rows }: FileTable): SheetData {
  return [
    [{ value: title, type: String, fontWeight: 'bold' }],
    [cellOf(source)],
    [],
    header.map((value) => ({ value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' })),
    ...rows.map((row) => row.map(cellOf)),
  ];
}

const lengthOf = (value: FileValue): number =>
  value === null ? 0 : typeof value === 'object' ? INSTANT_FORMAT.length : String(value).length;

function widthOf({ header, rows }: FileTable, index: number): number {
  const longest = Math.max(...rows.map((row) => lengthOf(row[index] ?? null)), header[index].length / 2, 8);
  return Math.min(WIDEST, longest + 2);
}

/** A sheet's name: at most 31 characters, without those Excel keeps for itself. */
export function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '');
  return name || '1';
}

/** The table as an Excel file. What writes it comes over the network at first use. */
export async function xlsxFile(table: FileTable): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const columns = table.header.map((_, index) => ({ width: widthOf(table, index) }));
  const sheet = { sheet: sheetName(table.title), columns, stickyRowsCount: 4, stickyColumnsCount: 1 };
  return writeXlsxFile(sheetOf(table), sheet).toBlob();
}
