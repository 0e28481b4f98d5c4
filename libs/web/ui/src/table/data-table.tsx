import { Fragment, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isVisible } from './column.js';
import classes from './data-table.module.css';
import { ShowMore, type MoreRows } from './show-more.js';
import { TableHead } from './table-head.js';
import { itemsOf } from './table-items.js';
import { type TableModel } from './table-model.js';
import { Gap, GroupHeading, TableRow, type RowSpan } from './table-row.js';
import { useCards } from './use-cards.js';
import { useOutOfView } from './use-out-of-view.js';
import { usePrinting } from './use-printing.js';
import { useRowFocus } from './use-row-focus.js';
import { useVirtualRows, VIRTUAL_FROM } from './use-virtual-rows.js';

export interface DataTableProps<Row> {
  table: TableModel<Row>;
  /**
   * More columns than a screen holds: the table scrolls in a box of its own, where headings and first column stay.
   * Others flow with the page. On a narrow screen each row of either becomes a card.
   */
  wide?: boolean;
  /** The width in rem below which rows become cards; 40 unless told. */
  cardsBelow?: number;
  /** What stands in place of a row's cells from one column on. */
  span?: (row: Row) => RowSpan | null;
  /** Rows more than which only those in view are drawn; 200 unless told. */
  virtualFrom?: number;
  /** Other rows are on their way. */
  stale?: boolean;
  /** The page has a choice of the order of its own: where rows are cards, headings to press would say it twice. */
  orderedAbove?: boolean;
  /** Where the server has more rows than are here. */
  more?: MoreRows;
  /** Stands above the table, such as a search; with the way to take the table along. */
  tools?: ReactNode;
  /** In place of the rows where there are none. */
  empty?: ReactNode;
}

const CARDS_BELOW = 40;

/** The one table of the product. */
export function DataTable<Row>({
  table,
  wide = false,
  cardsBelow = CARDS_BELOW,
  span,
  virtualFrom = VIRTUAL_FROM,
  stale,
  orderedAbove = false,
  more,
  tools,
  empty,
}: DataTableProps<Row>) {
  const { t } = useTranslation('ui');
  const { caption, groups, rowKey, sorting, onSort } = table;
  const columns = useMemo(() => table.columns.filter(isVisible), [table.columns]);
  const items = useMemo(() => itemsOf(groups, rowKey), [groups, rowKey]);
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const printing = usePrinting();
  const cards = useCards(box, cardsBelow, printing);
  const boxed = wide && !cards;
  useOutOfView(frame, box, boxed);
  const { active, onKeyDown, onFocus } = useRowFocus(body, items);
  const drawn = useVirtualRows({
    count: items.length,
    from: virtualFrom,
    boxed,
    box,
    all: printing,
    cards,
    active,
  });
  const partial = items.length > virtualFrom;
  const region = boxed ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {};
  const hasRows = groups.some(({ rows }) => rows.length > 0);
  return (
    <div ref={frame} className={classes.frame}>
      {tools && (
        <div className={classes.tools} data-print="no">
          {tools}
        </div>
      )}
      {boxed && (
        <p className={classes.sideways} data-print="no">
          {t('table.sideways')}
        </p>
      )}
      {hasRows || empty === undefined ? (
        <div
          ref={box}
          className={classes.box}
          data-layout={boxed ? 'box' : 'page'}
          data-cards={cards || undefined}
          data-stale={stale || undefined}
          {...region}
        >
          <table
            role="table"
            className={classes.table}
            aria-label={caption}
            aria-rowcount={partial ? items.length + 1 : undefined}
          >
            <colgroup>
              {columns.map(({ id, width }) => (
                <col key={id} style={width === undefined ? undefined : { width }} />
              ))}
            </colgroup>
            <TableHead
              columns={columns}
              sorting={sorting}
              onSort={cards && orderedAbove ? undefined : onSort}
            />
            <tbody ref={body} role="rowgroup" onKeyDown={onKeyDown} onFocus={onFocus}>
              {drawn.items.map(({ index, gap }) => {
                const item = items[index];
                if (!item) return null;
                return (
                  <Fragment key={item.key}>
                    {gap > 0 && <Gap height={gap} />}
                    {item.kind === 'heading' ? (
                      <GroupHeading
                        group={item.group}
                        columns={columns.length}
                        index={index}
                        measure={drawn.measure}
                      />
                    ) : (
                      <TableRow
                        row={item.row}
                        columns={columns}
                        span={span?.(item.row) ?? null}
                        index={index}
                        rowIndex={partial ? index + 2 : undefined}
                        active={index === active}
                        cards={cards}
                        measure={drawn.measure}
                      />
                    )}
                  </Fragment>
                );
              })}
              {drawn.rest > 0 && <Gap height={drawn.rest} />}
            </tbody>
          </table>
        </div>
      ) : (
        empty
      )}
      {more && <ShowMore more={more} />}
    </div>
  );
}
