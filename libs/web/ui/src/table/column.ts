import type { ReactNode } from 'react';
import { type FileValue } from './file/file-table.js';

/** Why a value may not be shown, in the server's words for the reader. */
export interface WithheldReason {
  readonly text: string;
}

/** A column as it stands in a file, where it differs from the one on the page. */
export interface FileColumn<Row> {
  readonly id: string;
  readonly heading: string;
  readonly value: (row: Row) => FileValue;
}

interface ShownColumn<Row> {
  readonly id: string;
  /** May be empty for a column of buttons alone; `spoken` then names it to those who listen. */
  readonly heading: string;
  readonly spoken?: string;
  /** A second line under the heading. */
  readonly note?: string;
  /** Set apart from the others, such as one's own municipality. */
  readonly own?: boolean;
  /** True unless told otherwise; only where the table can be sorted at all. */
  readonly sortable?: boolean;
  /** A CSS length, or a share such as `40%`. */
  readonly width?: string;
  /**
   * Where a row becomes a card: `lead` heads it, `labelled` shows its heading beside the value, `known` does so where
   * there is a value and is left out where there is none, `line` shows it on a line of its own, `hidden` is left out,
   * `block` is a line of its own without its heading, `beside` stands at the end of the heading's line. A figure is
   * labelled unless told otherwise.
   */
  readonly card?: 'lead' | 'labelled' | 'known' | 'line' | 'plain' | 'hidden' | 'block' | 'beside';
  /** The columns that files hold in its place; its own values where none are given. */
  readonly files?: readonly FileColumn<Row>[];
  /** Why the value of this row is withheld; null where it is not. */
  readonly withheld?: (row: Row) => WithheldReason | null;
}

/** Words; null where there are none. */
export interface TextColumn<Row> extends ShownColumn<Row> {
  readonly kind: 'text';
  readonly value: (row: Row) => string | null;
  readonly cell?: (row: Row) => ReactNode;
}

/** A figure; null where there is none, which is never a zero. */
export interface NumberColumn<Row> extends ShownColumn<Row> {
  readonly kind: 'number';
  readonly value: (row: Row) => number | null;
  /** Decimals on the page, 0 unless told; files hold at least two more. */
  readonly digits?: number | ((row: Row) => number);
  /** Says how far one is from another, and has its sign on the page. */
  readonly difference?: boolean;
  readonly cell?: (row: Row) => ReactNode;
}

/** A day (`2026-03-31`), a month or a year of which no day is known (`2026-03`, `2026`), or an instant, as ISO 8601. */
export interface DateColumn<Row> extends ShownColumn<Row> {
  readonly kind: 'date';
  readonly value: (row: Row) => string | null;
  /** With the time of day. */
  readonly time?: boolean;
  readonly cell?: (row: Row) => ReactNode;
}

/** A state shown by a mark; its words are what files hold. */
export interface MarkColumn<Row> extends ShownColumn<Row> {
  readonly kind: 'mark';
  readonly value: (row: Row) => string | null;
  /** Its place in the order of states; the order of the words where none is given. */
  readonly rank?: (row: Row) => number | null;
  readonly cell: (row: Row) => ReactNode;
}

/** Anything else, such as buttons. Files hold what `files` says, or nothing. */
export interface CustomColumn<Row> extends ShownColumn<Row> {
  readonly kind: 'custom';
  readonly cell: (row: Row) => ReactNode;
  /** What it is sorted by; it cannot be where nothing is given. */
  readonly sortBy?: (row: Row) => string | number | null;
}

/** What the page says by other means (a heading, a tooltip) and a file must hold as a column. */
export interface FileOnlyColumn<Row> extends FileColumn<Row> {
  readonly kind: 'file';
}

export type VisibleColumn<Row> =
  TextColumn<Row> | NumberColumn<Row> | DateColumn<Row> | MarkColumn<Row> | CustomColumn<Row>;
export type Column<Row> = VisibleColumn<Row> | FileOnlyColumn<Row>;

export function isVisible<Row>(column: Column<Row>): column is VisibleColumn<Row> {
  return column.kind !== 'file';
}

/** Decimals of a figure on the page. */
export function digitsOf<Row>({ digits = 0 }: NumberColumn<Row>, row: Row): number {
  return typeof digits === 'number' ? digits : digits(row);
}
