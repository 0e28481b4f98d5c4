import { group, type Picture } from '../picture/picture.js';
import { frameMarks, type PlotWords } from './frame-marks.js';
import { keyMarks } from './key-marks.js';
import { layOut } from './plot-layout.js';
import { pointMarks } from './point-marks.js';
import { signMarks, type SignWords } from './sign-marks.js';
import type { QuadrantPoint, QuadrantRegion, QuadrantThresholds } from './quadrant-plot.model.js';

export interface QuadrantSubject extends PlotWords, SignWords {
  points: readonly QuadrantPoint[];
  thresholds: QuadrantThresholds;
  regions: readonly QuadrantRegion[];
  /** Names the picture to a screen reader. */
  title: string;
}

const SIGN_GAP = 4;
const KEY_GAP = 12;

/**
 * Services on two axes from 0 to 100, cut into four named regions, in a square `width` pixels wide (0: not known yet).
 * Below stands what its marks mean; where names do not fit, the points carry numbers, and their key stands there too.
 * @param pressable whether a point can be chosen
 */
export function quadrantPicture(subject: QuadrantSubject, width: number, pressable = false): Picture {
  const { points, thresholds, regions, title } = subject;
  const layout = layOut(points, thresholds, regions, width);
  const { size, numbered } = layout;
  const signs = signMarks(layout, subject, size);
  const signsEnd = signs.height === 0 ? size : size + SIGN_GAP + signs.height;
  const key = numbered ? keyMarks(points, size) : null;
  return {
    width: size,
    height: key ? signsEnd + KEY_GAP + key.height : signsEnd,
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
      group({ at: { x: 0, y: size + SIGN_GAP }, marks: signs.marks }),
      ...(key ? [group({ silent: true, at: { x: 0, y: signsEnd + KEY_GAP }, marks: key.marks })] : []),
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
