export type {
  Column,
  CustomColumn,
  DateColumn,
  FileColumn,
  FileOnlyColumn,
  MarkColumn,
  NumberColumn,
  TextColumn,
  VisibleColumn,
  WithheldReason,
} from './column.js';
export { DataTable, type DataTableProps } from './data-table.js';
export { download } from './file/download.js';
export { ExportMenu, type ExportedForm, type ExportMenuProps } from './file/export-menu.js';
export { fileName } from './file/file-name.js';
export { fileDate, rounded, type FileTable, type FileValue } from './file/file-table.js';
export { toFileTable } from './file/to-file-table.js';
export { useFileTable } from './file/use-file-table.js';
export { ShowMore, type MoreRows } from './show-more.js';
export { byFigure, byWord, readSorting, writeSorting, type Sorting } from './sorting.js';
export { SortArrow } from './table-head.js';
export { pressed, sortRows, type RowGroup, type TableModel } from './table-model.js';
export { type RowSpan } from './table-row.js';
export { usePagedRows, type PagedRows } from './use-paged-rows.js';
export { useTable } from './use-table.js';
