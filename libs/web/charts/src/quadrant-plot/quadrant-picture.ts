import { group, type Picture } from '../picture/picture.js';
import { frameMarks, type PlotWords } from './frame-marks.js';
import { keyMarks } from './key-marks.js';
import { layOut, type PlotRoom } from './plot-layout.js';
import { pointMarks } from './point-marks.js';
import { signMarks, type SignWords } from './sign-marks.js';
import type { QuadrantPoint, QuadrantRegion, QuadrantThresholds } from './quadrant-plot.model.js';

export interface QuadrantSubject extends PlotWords, SignWords {
  points: readonly QuadrantPoint[];
  thresholds: QuadrantThresholds;
  regions: readonly QuadrantRegion[];
  /** Whether both axes are shown from 0 to 100, and not the part alone where the figures are. */
  whole?: boolean;
  /** Names the picture to a screen reader. */
  title: string;
}

export interface PictureRoom {
  /** Most the whole picture may be high, in pixels; what is said below the plot is never cut for it. */
  height?: number;
  /** Whether a point can be chosen. */
  pressable?: boolean;
}

const SIGN_GAP = 4;
const KEY_GAP = 12;
/** The plot gives way to a low screen down to this height, in pixels. */
const LEAST_PLOT = 360;
/** A lower plot may have to carry numbers, and then needs room for their key: more than this does not change it. */
const TRIES = 3;

/**
 * Services on two axes, cut into four named regions, `width` pixels wide (0: not known yet) and as high, or lower where
 * the room is and the names stay clear of one another's lines. Below stands what its marks mean; where names do not fit, the points carry numbers, and their key stands
 * there too.
 */
export function quadrantPicture(
  subject: QuadrantSubject,
  width: number,
  { height = Infinity, pressable = false }: PictureRoom = {},
): Picture {
  let plotHeight = Infinity;
  const whole = pictureOf(subject, { width, height: plotHeight }, pressable);
  let fitted = whole;
  for (let tried = 1; tried < TRIES && fitted.picture.height > height; tried += 1) {
    const below = fitted.picture.height - Math.min(plotHeight, fitted.picture.width);
    plotHeight = Math.max(LEAST_PLOT, height - below);
    fitted = pictureOf(subject, { width, height: plotHeight }, pressable);
  }
  return fitted.tangled && !whole.tangled ? whole.picture : fitted.picture;
}

function pictureOf(
  subject: QuadrantSubject,
  room: PlotRoom,
  pressable: boolean,
): { picture: Picture; tangled: boolean } {
  const { points, thresholds, regions, title, whole } = subject;
  const layout = layOut(points, thresholds, regions, { ...room, whole });
  const { size, numbered } = layout;
  const signs = signMarks(layout, subject, size.width);
  const signsEnd = signs.height === 0 ? size.height : size.height + SIGN_GAP + signs.height;
  const key = numbered ? keyMarks(points, size.width) : null;
  const picture: Picture = {
    width: size.width,
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
      group({ at: { x: 0, y: size.height + SIGN_GAP }, marks: signs.marks }),
      ...(key ? [group({ silent: true, at: { x: 0, y: signsEnd + KEY_GAP }, marks: key.marks })] : []),
    ],
  };
  return { picture, tangled: layout.tangled };
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
