import { type FocusEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ColourLegend } from '../colour-legend/colour-legend.js';
import { COLUMN_BAND, moveCrosshair, ROW_BAND } from './crosshair.js';
import { type LineKind, type Stop, walk } from './grid-walk.js';
import { HeatCell } from './heat-cell.js';
import { HeatHead } from './heat-head.js';
import { grouped, type HeatCell as Cell, type HeatMapPicture, type HeatSort } from './heat-map.model.js';
import styles from './heat-map.module.css';
import { HeatRow } from './heat-row.js';
import { sortedGroups } from './sort-rows.js';

export interface HeatMapProps extends HeatMapPicture {
  onOpen?: (cell: { rowId: string; columnId: string }) => void;
  onSort?: (sort: HeatSort) => void;
}

const EMPTY: Cell = { kind: 'state', state: 'EMPTY', text: '' };

/**
 * Services down, municipalities across, in a box that scrolls by itself under headings that stay. One tab stop: arrows,
 * Home, End and Page keys move, Enter opens a cell, sorts by a heading or folds a group.
 */
export function HeatMap(props: HeatMapProps) {
  const { columns, cell, rowMeans, columnMeans, legend, labels, sort = null, onOpen, onSort } = props;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<Stop>({ line: 1, column: 1 });
  const frame = useRef<HTMLDivElement>(null);

  const columnGroups = useMemo(() => grouped(columns), [columns]);
  const across = useMemo(() => columnGroups.flatMap(({ lines }) => lines), [columnGroups]);
  const groupStarts = useMemo(
    () => new Set(columnGroups.slice(1).map(({ lines }) => lines[0].id)),
    [columnGroups],
  );
  const lines = linesOf(props, folded);
  const kinds: LineKind[] = ['headings', ...lines.map(({ kind }) => kind), 'means'];
  const line = Math.min(stop.line, kinds.length - 1);
  const reachable = (at: number) => (at === line ? stop.column : null);

  const move = (event: KeyboardEvent) => {
    const next = walk(kinds, across.length + 2, { line, column: stop.column }, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    const column = kinds[next.line] === 'group' ? 0 : next.column;
    frame.current
      ?.querySelector<HTMLElement>(`[tabindex][data-line="${next.line}"][data-column="${column}"]`)
      ?.focus();
  };
  const arrive = (event: FocusEvent<HTMLElement>) => {
    moveCrosshair(event.currentTarget, event.target);
    const { line: at, column } = event.target.dataset;
    if (at && column && kinds[Number(at)] !== 'group') setStop({ line: Number(at), column: Number(column) });
  };
  const fold = (name: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });

  return (
    <div className={styles.map}>
      <ColourLegend {...legend} />
      <div className={styles.box}>
        <div
          className={styles.frame}
          ref={frame}
          onPointerOver={(event) => moveCrosshair(event.currentTarget, event.target)}
          onPointerLeave={(event) => moveCrosshair(event.currentTarget, focusIn(event.currentTarget))}
          onFocus={arrive}
          onBlur={(event) => moveCrosshair(event.currentTarget, null)}
          onKeyDown={move}
        >
          <table className={styles.table} role="grid" aria-label={labels.title}>
            <HeatHead groups={columnGroups} {...{ labels, sort, onSort }} reachable={reachable(0)} />
            <tbody>
              {lines.map((entry, index) =>
                entry.kind === 'group' ? (
                  <tr key={`group ${entry.name}`} className={styles.fold}>
                    <th scope="rowgroup" colSpan={across.length + 2}>
                      <button
                        type="button"
                        aria-expanded={!folded.has(entry.name)}
                        data-line={index + 1}
                        data-column={0}
                        tabIndex={line === index + 1 ? 0 : -1}
                        onClick={() => fold(entry.name)}
                      >
                        <Chevron />
                        {entry.name} <span className={styles.count}>{entry.size}</span>
                      </button>
                    </th>
                  </tr>
                ) : (
                  <HeatRow
                    key={entry.row.id}
                    row={entry.row}
                    line={index + 1}
                    columns={across}
                    mean={rowMeans[entry.row.id] ?? EMPTY}
                    reachable={reachable(index + 1)}
                    {...{ cell, groupStarts, onOpen }}
                  />
                ),
              )}
            </tbody>
            <tfoot>
              <tr>
                <th
                  scope="row"
                  className={styles.rowHead}
                  data-line={kinds.length - 1}
                  data-column={0}
                  data-mean
                >
                  <span>{labels.mean}</span>
                </th>
                {across.map(({ id }, index) => (
                  <HeatCell
                    key={id}
                    cell={columnMeans[id] ?? EMPTY}
                    line={kinds.length - 1}
                    column={index + 1}
                    reachable={reachable(kinds.length - 1) === index + 1}
                    opensGroup={groupStarts.has(id)}
                    mean
                  />
                ))}
                <td />
              </tr>
            </tfoot>
          </table>
          <div className={styles.rowBand} {...ROW_BAND} hidden />
          <div className={styles.columnBand} {...COLUMN_BAND} hidden />
        </div>
      </div>
    </div>
  );
}

type Line =
  { kind: 'group'; name: string; size: number } | { kind: 'figures'; row: HeatMapPicture['rows'][number] };

/** What stands under the headings, from above: a line for each named group, and its rows unless it is folded. */
function linesOf(picture: HeatMapPicture, folded: ReadonlySet<string>): Line[] {
  return sortedGroups(picture).flatMap(({ name, lines }): Line[] => [
    ...(name === '' ? [] : [{ kind: 'group', name, size: lines.length } as const]),
    ...(folded.has(name) ? [] : lines.map((row) => ({ kind: 'figures', row }) as const)),
  ]);
}

/** The cell with the focus, if it is one of this map's. */
function focusIn(frame: HTMLElement): Element | null {
  return frame.contains(document.activeElement) ? document.activeElement : null;
}

function Chevron() {
  return (
    <svg className={styles.chevron} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />
    </svg>
  );
}
