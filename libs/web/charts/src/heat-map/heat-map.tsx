import { markOutOfView } from '@commonworks/web-ui';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { ColourLegend } from '../colour-legend/colour-legend.js';
import { focusMark, markOf } from '../picture/marked-element.js';
import { useMedium } from '../picture/picture-view.js';
import { useWidth } from '../picture/use-width.js';
import { cellId, stopOf } from './cell-id.js';
import { COLUMN_BAND, moveCrosshair, ROW_BAND } from './crosshair.js';
import { type LineKind, type Stop, walk } from './grid-walk.js';
import { type HeatRow, layOutHeatMap } from './heat-layout.js';
import { type HeatMapPicture, type HeatSort } from './heat-map.model.js';
import styles from './heat-map.module.css';
import { HeatRowView } from './heat-row-view.js';
import { pageSizes } from './heat-sizes.js';
import { nextSort } from './sort-rows.js';

export interface HeatMapProps {
  picture: HeatMapPicture;
  onOpen?: (cell: { rowId: string; columnId: string }) => void;
  onSort?: (sort: HeatSort) => void;
}

/**
 * Services down, municipalities across. It scrolls down with the page, under headings that stay, and sideways by itself
 * where it is wider than its place. One tab stop: arrows, Home, End and Page keys move, Enter opens a cell, sorts by a
 * heading or folds a group.
 */
export function HeatMap({ picture, onOpen, onSort }: HeatMapProps) {
  const { legend, labels, sort = null } = picture;
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [stop, setStop] = useState<Stop>({ line: 1, column: 1 });
  const frame = useRef<HTMLDivElement>(null);
  const heads = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const { ref, width } = useWidth<HTMLDivElement>();
  const medium = useMedium();
  const sizes = useMemo(() => pageSizes(width, picture), [width, picture]);
  const layout = useMemo(() => layOutHeatMap(picture, sizes, folded), [picture, sizes, folded]);
  useLayoutEffect(() => markOutOfView(frame.current, box.current), [layout, width]);

  const lines = layout.rows.filter(({ kind }) => kind !== 'groups');
  const kinds = lines.map(({ kind }) => (kind === 'groups' ? 'headings' : kind)) satisfies LineKind[];
  const across = layout.columns.columns;
  const line = Math.min(stop.line, kinds.length - 1);
  const reachable = cellId(line, kinds[line] === 'group' ? 0 : stop.column);

  const fold = (name: string) =>
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  const sortBy = (column: number) => {
    if (column === 0) return onSort?.(nextSort(sort, { by: 'label', direction: 'ascending' }));
    const columnId = across[column - 1]?.line.id;
    const key = columnId === undefined ? { by: 'mean' as const } : { by: 'column' as const, columnId };
    onSort?.(nextSort(sort, { ...key, direction: 'descending' }));
  };
  const press = (id: string) => {
    const at = stopOf(id);
    const { rowId, group } = lines[at.line];
    const columnId = across[at.column - 1]?.line.id;
    if (at.line === 0) sortBy(at.column);
    else if (group !== undefined) fold(group);
    else if (rowId !== undefined && columnId !== undefined) onOpen?.({ rowId, columnId });
  };
  const type = (event: KeyboardEvent) => {
    const id = markOf(event);
    if (id !== null && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      return press(id);
    }
    const next = walk(kinds, across.length + 2, { line, column: stop.column }, event.key, event.ctrlKey);
    if (!next) return;
    event.preventDefault();
    setStop(next);
    focusMark(frame.current, cellId(next.line, kinds[next.line] === 'group' ? 0 : next.column));
  };
  const arrive = (target: Element) => {
    const id = markOf({ target });
    if (id === null) return;
    if (box.current?.contains(target)) uncover(target, heads.current);
    const at = stopOf(id);
    if (kinds[at.line] !== 'group') setStop(at);
    else setStop((before) => ({ ...before, line: at.line }));
  };
  const draw = (row: HeatRow) => (
    <HeatRowView key={row.key} row={row} medium={medium} reachable={row === lines[line] ? reachable : null} />
  );
  const stays = ({ y }: HeatRow) => y < layout.headsHeight;
  return (
    <div className={styles.map} ref={ref}>
      <ColourLegend legend={legend} />
      {labels.sideways !== undefined && width > 0 && layout.width > width && (
        <p className={styles.sideways}>{labels.sideways}</p>
      )}
      <div
        ref={frame}
        role="grid"
        aria-label={labels.title}
        data-opens={onOpen ? true : undefined}
        className={styles.frame}
        onClick={(event) => {
          const id = markOf(event);
          if (id !== null) press(id);
        }}
        onPointerOver={(event) => moveCrosshair(event.currentTarget, layout, markOf(event))}
        onPointerLeave={({ currentTarget }) => moveCrosshair(currentTarget, layout, focusIn(currentTarget))}
        onFocus={(event) => {
          moveCrosshair(event.currentTarget, layout, markOf(event));
          arrive(event.target);
        }}
        onBlur={(event) => moveCrosshair(event.currentTarget, layout, null)}
        onKeyDown={type}
      >
        <div
          ref={heads}
          role="rowgroup"
          className={styles.heads}
          onScroll={({ currentTarget }) => follow(box.current, currentTarget)}
        >
          <div className={styles.strip}>
            {layout.rows.filter(stays).map(draw)}
            <div className={styles.columnBand} {...COLUMN_BAND} hidden />
          </div>
        </div>
        <div
          ref={box}
          role="rowgroup"
          className={styles.box}
          style={{ scrollPaddingInlineStart: `${sizes.rowHead / 16}rem` }}
          onScroll={({ currentTarget }) => {
            follow(heads.current, currentTarget);
            markOutOfView(frame.current, currentTarget);
          }}
        >
          <div className={styles.strip}>
            {layout.rows.filter((row) => !stays(row)).map(draw)}
            <div className={styles.rowBand} {...ROW_BAND} hidden />
            <div className={styles.columnBand} {...COLUMN_BAND} hidden />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Headings and figures are scrolled sideways together, whichever of the two was moved. */
function follow(other: Element | null, moved: Element): void {
  if (other && other.scrollLeft !== moved.scrollLeft) other.scrollLeft = moved.scrollLeft;
}

/** The browser brings what has the focus into the window, where the headings that stay may cover it. */
function uncover(target: Element, heads: Element | null): void {
  if (!heads) return;
  const covered = heads.getBoundingClientRect().bottom - target.getBoundingClientRect().top;
  if (covered > 0) window.scrollBy({ top: -covered });
}

/** The id of the cell with the focus, if it is one of this map's. */
function focusIn(frame: HTMLElement): string | null {
  const focused = document.activeElement;
  return focused && frame.contains(focused) ? markOf({ target: focused }) : null;
}
