import { group, type Picture } from '../picture/picture.js';
import { frameMarks, type PlotWords } from './frame-marks.js';
import { keyMarks } from './key-marks.js';
import { layOut } from './plot-layout.js';
import { pointMarks } from './point-marks.js';
import type { QuadrantPoint, QuadrantRegion, QuadrantThresholds } from './quadrant-plot.model.js';

export interface QuadrantSubject extends PlotWords {
  points: readonly QuadrantPoint[];
  thresholds: QuadrantThresholds;
  regions: readonly QuadrantRegion[];
  /** Said of a point that stands on a line, in no region. */
  onLine: string;
  /** Names the picture to a screen reader. */
  title: string;
}

const KEY_GAP = 12;

/**
 * Services on two axes from 0 to 100, cut into four named regions, in a square `width` pixels wide (0: not known yet).
 * Where names do not fit, the points carry numbers and a key stands below.
 * @param pressable whether a point can be chosen
 */
export function quadrantPicture(subject: QuadrantSubject, width: number, pressable = false): Picture {
  const { points, thresholds, regions, title } = subject;
  const layout = layOut(points, thresholds, regions, width);
  const { size, numbered } = layout;
  const key = numbered ? keyMarks(points, size) : null;
  return {
    width: size,
    height: key ? size + KEY_GAP + key.height : size,
    name: title,
    role: 'group',
    marks: [
      group({ silent: true, marks: frameMarks(layout, thresholds, subject) }),
      ...layout.drawingOrder.map((index) =>
        group({
          id: points[index].id,
          part: 'point',
          role: pressable ? 'button' : 'img',
          name: described(subject, index, numbered),
          marks: pointMarks(layout.points[index], numbered),
        }),
      ),
      ...(key ? [group({ silent: true, at: { x: 0, y: size + KEY_GAP }, marks: key.marks })] : []),
    ],
  };
}

/** A point in words: name, region or line, both figures. */
function described(
  { points, regions, onLine, xLabel, yLabel, formatNumber }: QuadrantSubject,
  index: number,
  numbered: boolean,
): string {
  const point = points[index];
  const name = numbered ? `${index + 1} ${point.label}` : point.label;
  const where = regions.find(({ code }) => code === point.region)?.label ?? onLine;
  return `${name}: ${where}. ${xLabel} ${formatNumber(point.x, 'x')}, ${yLabel} ${formatNumber(point.y, 'y')}`;
}
