import { digitsOf, type Column, type FileColumn, type VisibleColumn } from '../column.js';
import { type TableModel } from '../table-model.js';
import { fileDate, rounded, type FileTable, type FileValue } from './file-table.js';

/** Decimals that files hold at least: a spreadsheet computes on, and a page rounds for the eye. */
const FILE_DIGITS = 2;

function valueOf<Row>(column: VisibleColumn<Row>, row: Row): FileValue {
  switch (column.kind) {
    case 'text':
    case 'mark':
      return column.value(row);
    case 'number':
      return rounded(column.value(row), Math.max(digitsOf(column, row), FILE_DIGITS));
    case 'date': {
      const iso = column.value(row);
      if (iso === null) return null;
      return column.time ? { instant: iso } : fileDate(iso);
    }
    case 'custom':
      return null;
  }
}

function fileColumns<Row>(column: Column<Row>, withheld: string): readonly FileColumn<Row>[] {
  if (column.kind === 'file') return [column];
  const { id, heading, files, kind } = column;
  if (files) return files;
  if (kind === 'custom') return [];
  const value = (row: Row) => (column.withheld?.(row) ? withheld : valueOf(column, row));
  return [{ id, heading, value }];
}

/**
 * The table as a file: the same columns, values and order as shown.
 *
 * @param withheld the word that stands for a value that is withheld, in the reader's language
 */
export function toFileTable<Row>(
  { caption, columns, groups }: Pick<TableModel<Row>, 'caption' | 'columns' | 'groups'>,
  { source, withheld }: { source: string | null; withheld: string },
): FileTable {
  const all = columns.flatMap((column) => fileColumns(column, withheld));
  return {
    title: caption,
    source,
    header: all.map(({ heading }) => heading),
    rows: groups.flatMap(({ rows }) => rows.map((row) => all.map(({ value }) => value(row)))),
  };
}
