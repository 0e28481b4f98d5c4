import { decimalsToTell, positionOf, type Axis } from '@commonworks/domain-opportunity';
import { type Format } from '@commonworks/web-ui';
import { type Quadrant } from './quadrant-place.js';

/** Writes a score, or the line itself, of an axis. */
export type WriteFigure = (value: number, axis: Axis) => string;

/**
 * Writes the figures of a quadrant with `least` decimals, and more where a score would else read as the line it does not
 * stand on, or the line as a score beside it.
 */
export function axisFigures(
  { points, thresholds }: Pick<Quadrant, 'points' | 'thresholds'>,
  format: Pick<Format, 'number'>,
  least: number,
): WriteFigure {
  const ofLine = (axis: Axis) => {
    const own = Number.isInteger(thresholds[axis]) ? least : Math.max(least, 1);
    return Math.max(own, ...points.map((point) => decimalsToTell(point[axis], thresholds[axis], least)));
  };
  const line = {
    x: format.number(thresholds.x, decimalsNeeded(thresholds.x, ofLine('x'), least)),
    y: format.number(thresholds.y, decimalsNeeded(thresholds.y, ofLine('y'), least)),
  };
  return (value, axis) =>
    positionOf(value, thresholds[axis]) === 'ON'
      ? line[axis]
      : format.number(value, decimalsToTell(value, thresholds[axis], least));
}

/** No more than it takes to write the figure as it would be with `most`: 50, and not 50.000. */
function decimalsNeeded(value: number, most: number, least: number): number {
  let decimals = least;
  while (decimals < most && Number(value.toFixed(decimals)) !== Number(value.toFixed(most))) decimals += 1;
  return decimals;
}
