/** Less than a pixel is no more than rounding. */
const SLACK = 1;

/** On which sides there is more of a box than is in view: `start`, `end`, both or neither. */
export function outOfView({
  scrollLeft,
  clientWidth,
  scrollWidth,
}: Pick<Element, 'scrollLeft' | 'clientWidth' | 'scrollWidth'>): string {
  const before = scrollLeft > SLACK;
  const after = scrollLeft + clientWidth < scrollWidth - SLACK;
  return [before && 'start', after && 'end'].filter((side) => side !== false).join(' ');
}

/**
 * Keeps on a frame, for its styles, on which sides its box goes on: not by drawing again, which would be felt while one
 * scrolls.
 */
export function markOutOfView(frame: Element | null, box: Element | null): void {
  if (frame && box) frame.setAttribute('data-more', outOfView(box));
}
