import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format.js';
import { WithheldMark } from '../marks/withheld-mark.js';
import { digitsOf, type VisibleColumn } from './column.js';
import classes from './data-table.module.css';

/** Longer than any word that a column has to hold in one piece: a name without a blank would widen the whole page. */
const LONG_WORD = /\S{25}/;

/** What a cell shows: the value in the reader's language, a dash for none, the lock where it is withheld. */
export function CellContent<Row>({ column, row }: { column: VisibleColumn<Row>; row: Row }): ReactNode {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const withheld = column.withheld?.(row);
  if (withheld) return <WithheldMark text={withheld.text} />;
  if (column.cell) return column.cell(row);
  const none = t('table.none');
  switch (column.kind) {
    case 'number': {
      const value = column.value(row);
      if (value === null) return none;
      return format[column.difference ? 'difference' : 'number'](value, digitsOf(column, row));
    }
    case 'text': {
      const words = column.value(row) || none;
      return LONG_WORD.test(words) ? <span className={classes.longWord}>{words}</span> : words;
    }
    case 'date': {
      const value = column.value(row);
      if (value === null) return none;
      return <time dateTime={value}>{column.time ? format.dateTime(value) : format.date(value)}</time>;
    }
  }
}

/** How the cell stands in a card. */
function cardOf<Row>(column: VisibleColumn<Row>, row: Row, first: boolean) {
  const { kind, card = kind === 'number' && !first ? 'labelled' : 'plain' } = column;
  if (card !== 'known') return card;
  const none = kind !== 'custom' && !column.value(row) && !column.withheld?.(row);
  return none ? 'hidden' : 'labelled';
}

interface TableCellProps<Row> {
  column: VisibleColumn<Row>;
  row: Row;
  /** The first names the row. */
  first: boolean;
  /** The row is a card: names of columns stand beside their values. */
  cards: boolean;
}

/** One cell, with the name of its column beside it where rows are cards. */
export function TableCell<Row>({ column, row, first, cards }: TableCellProps<Row>) {
  const { id, heading, own, kind } = column;
  const card = cardOf(column, row, first);
  const Tag = first ? 'th' : 'td';
  return (
    <Tag
      role={first ? 'rowheader' : 'cell'}
      scope={first ? 'row' : undefined}
      data-kind={kind}
      data-column={id}
      data-card={card}
      data-own={own || undefined}
    >
      {cards && (card === 'labelled' || card === 'line') && (
        <span className={classes.cardLabel} aria-hidden="true">
          {heading}
        </span>
      )}
      <CellContent column={column} row={row} />
    </Tag>
  );
}
