import type { Axis, QuadrantPoint, QuadrantThresholds } from './quadrant-plot.model.js';

/** The part of an axis that is shown; within 0 to 100, both ends multiples of 10. */
export interface AxisRange {
  from: number;
  to: number;
}

export type PlotRanges = Readonly<Record<Axis, AxisRange>>;

const WHOLE: AxisRange = { from: 0, to: 100 };
const SNAP = 10;
/** From this span on, what would be won is not worth an axis that is cut. */
const NEARLY_WHOLE = 80;

export function isWhole({ from, to }: AxisRange): boolean {
  return from === WHOLE.from && to === WHOLE.to;
}

/** Each axis from the least of its figures to the most; the whole of it where that is wanted, or little is won. */
export function shownRanges(
  points: readonly Pick<QuadrantPoint, 'x' | 'y' | 'previous'>[],
  thresholds: QuadrantThresholds,
  whole = false,
): PlotRanges {
  const rangeOf = (axis: Axis): AxisRange => {
    if (whole || points.length === 0) return WHOLE;
    const figures = points.flatMap(({ previous, ...now }) => [
      now[axis],
      ...(previous ? [previous[axis]] : []),
    ]);
    return snapped(figures, thresholds[axis]);
  };
  return { x: rangeOf('x'), y: rangeOf('y') };
}

/** Holds every figure and something of both sides of the line, so that all four regions are seen. */
function snapped(figures: readonly number[], line: number): AxisRange {
  const least = Math.floor(Math.min(...figures, line) / SNAP) * SNAP;
  const most = Math.ceil(Math.max(...figures, line) / SNAP) * SNAP;
  const from = Math.max(WHOLE.from, least === line ? least - SNAP : least);
  const to = Math.min(WHOLE.to, most === line ? most + SNAP : most);
  return to - from >= NEARLY_WHOLE ? WHOLE : { from, to };
}

/** The figures written along an axis: few enough to be read, and round. */
export function ticksOf({ from, to }: AxisRange): number[] {
  const span = to - from;
  const step = span === 100 ? 25 : span > 50 ? 20 : 10;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}
