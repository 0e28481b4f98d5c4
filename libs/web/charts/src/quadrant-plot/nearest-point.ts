import type { Place } from '../geometry/geometry.js';

export type ArrowKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

export function isArrowKey(key: string): key is ArrowKey {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}

/** How far `to` lies from `from` along the arrow, and beside it; y grows upward, as on the axes. */
function along(from: Place, to: Place, key: ArrowKey): { ahead: number; aside: number } {
  const horizontal = key === 'ArrowLeft' || key === 'ArrowRight';
  const sign = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1;
  const [ahead, aside] = horizontal ? [to.x - from.x, to.y - from.y] : [to.y - from.y, to.x - from.x];
  return { ahead: sign * ahead, aside: Math.abs(aside) };
}

/**
 * The index of the point an arrow key leads to: the nearest ahead, those straight ahead first. Points on the very same
 * spot are walked through one by one before the arrow leaves it. Null at the edge.
 */
export function nearestPoint(points: readonly Place[], from: number, key: ArrowKey): number | null {
  const start = points[from];
  const forward = key === 'ArrowRight' || key === 'ArrowUp';
  const twins = points.flatMap((point, index) => (point.x === start.x && point.y === start.y ? [index] : []));
  const twin = forward ? twins.find((index) => index > from) : twins.findLast((index) => index < from);
  if (twin !== undefined) return twin;

  let nearest: number | null = null;
  let shortest = Infinity;
  points.forEach((point, index) => {
    const { ahead, aside } = along(start, point, key);
    const length = ahead + 2 * aside;
    const better = forward ? length < shortest : length <= shortest;
    if (ahead > 0 && better) [nearest, shortest] = [index, length];
  });
  return nearest;
}
