/** What marks the two bands that make the crosshair, among the elements of the frame. */
export const ROW_BAND = { 'data-band': 'row' };
export const COLUMN_BAND = { 'data-band': 'column' };

/**
 * Moves the crosshair to the cell that holds `target`, or hides it when none does. It moves two bands and marks two
 * headings by hand, so that a map of ten thousand cells is not drawn again with every step of the pointer.
 */
export function moveCrosshair(frame: HTMLElement, target: EventTarget | null): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const bands = frame.querySelectorAll<HTMLElement>('[data-band]');
  frame.querySelectorAll('[data-lit]').forEach((heading) => heading.removeAttribute('data-lit'));
  bands.forEach((band) => (band.hidden = !cell));
  if (!cell) return;
  for (const band of bands) {
    if (band.dataset.band === 'row')
      band.style.cssText = `top:${cell.offsetTop}px;height:${cell.offsetHeight}px`;
    else band.style.cssText = `left:${cell.offsetLeft}px;width:${cell.offsetWidth}px`;
  }
  const { line, column } = cell.dataset;
  frame
    .querySelectorAll(`th[data-line="${line}"][data-column="0"], th[data-line="0"][data-column="${column}"]`)
    .forEach((heading) => heading.setAttribute('data-lit', ''));
}
