import type { HeatLayout } from './heat-layout.js';
import { cellId, stopOf } from './cell-id.js';

/** What marks the bands that make the crosshair, among the elements of the frame: one row's, and a column's two parts. */
export const ROW_BAND = { 'data-band': 'row' };
export const COLUMN_BAND = { 'data-band': 'column' };

/**
 * Moves the crosshair to the cell with this id, or hides it where there is none. It moves the bands and marks two
 * headings by hand, so that a map of ten thousand cells is not drawn again with every step of the pointer.
 */
export function moveCrosshair(frame: HTMLElement, layout: HeatLayout, id: string | null): void {
  for (const heading of frame.querySelectorAll('[data-lit]')) heading.removeAttribute('data-lit');
  const place = id === null ? null : placeOf(layout, id);
  for (const band of frame.querySelectorAll<HTMLElement>('[data-band]')) {
    band.hidden = place === null;
    if (place) band.style.cssText = band.dataset.band === 'row' ? place.row : place.column;
  }
  if (!place || id === null) return;
  const { line, column } = stopOf(id);
  for (const heading of frame.querySelectorAll(
    `[data-part="name-${line}"], [data-mark="${cellId(0, column)}"]`,
  ))
    heading.setAttribute('data-lit', '');
}

/** Where the bands of a cell lie in their boxes; null for a mark that is no cell. */
function placeOf(
  { rows, columns, headsHeight }: HeatLayout,
  id: string,
): { row: string; column: string } | null {
  const { line, column } = stopOf(id);
  const row = rows.filter(({ kind }) => kind !== 'groups')[line];
  if ((row?.kind !== 'figures' && row?.kind !== 'means') || column === 0) return null;
  const { columns: placed, means, width } = columns;
  const left = placed[column - 1]?.x ?? means;
  const rem = (pixels: number) => `${pixels / 16}rem`;
  const cell = width - means;
  return {
    row: `top:${rem(row.y - headsHeight)};height:${rem(row.height)}`,
    column: `left:${rem(left)};width:${rem(cell)}`,
  };
}
