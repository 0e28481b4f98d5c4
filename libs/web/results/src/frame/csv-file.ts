import { toCsv } from '@commonworks/web-charts';

export type CsvCell = string | number | null;

/** A table as it leaves the page: what it is and where it comes from stand above the figures. */
export interface ExportedTable {
  title: string;
  /** Campaign, consortium, date, and the mark of synthetic data. */
  source: string;
  header: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

/** The table as CSV: title, source, an empty line, the header, the rows. */
export function csvFile({ title, source, header, rows }: ExportedTable): string {
  return toCsv([[title], [source], [], header, ...rows]);
}

/** A figure for a spreadsheet: a plain number, rounded so that no noise of the computation shows. */
export function rounded(value: number | null, digits = 2): number | null {
  if (value === null) return null;
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
