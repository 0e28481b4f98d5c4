import { ABOVE_BASELINE } from '../picture/bounds.js';
import type { Colour } from '../picture/look.js';
import type { Mark, TextMark } from '../picture/picture.js';
import { wrapText } from '../text/wrap-text.js';
import { textMeasure } from '../text/text-measure.js';
import { ticksOf } from './axis-range.js';
import type { PlotLayout, RegionArea } from './plot-layout.js';
import type { Axis, Corner, QuadrantThresholds } from './quadrant-plot.model.js';

export interface PlotWords {
  xLabel: string;
  yLabel: string;
  /** Writes a figure of an axis in the reader's locale, so that it reads as what it is to the axis's line. */
  formatNumber: (value: number, axis: Axis) => string;
}

/** A tick nearer to a threshold than this, in pixels, gives way to the threshold's own figure. */
const CLEARANCE = { x: 30, y: 18 };

const TINTS: Readonly<Record<Corner, Colour>> = {
  hh: { token: 'accent', part: 0.11 },
  hl: { token: 'accent', part: 0.05 },
  lh: { token: 'accent', part: 0.05 },
  ll: 'paper',
};

/** What stands behind the points: the tinted regions and their names, the threshold lines, the axes. */
export function frameMarks(layout: PlotLayout, thresholds: QuadrantThresholds, words: PlotWords): Mark[] {
  const { plot, regions, threshold, size, ranges, xAt, yAt } = layout;
  const { xLabel, yLabel, formatNumber } = words;
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  const at = { x: xAt, y: yAt };
  const beside = (axis: Axis) =>
    ticksOf(ranges[axis]).filter((tick) => Math.abs(at[axis](tick) - threshold[axis]) >= CLEARANCE[axis]);
  const figure = { kind: 'text', size: 13 } as const;
  const onX = { ...figure, y: bottom + 19, anchor: 'middle' } as const;
  const onY = { ...figure, x: plot.x - 9, anchor: 'end' } as const;
  const tick = { colour: 'ink-muted' } as const;
  const strong = { colour: 'ink', weight: 650 } as const;
  const line = { kind: 'line', stroke: 'line-strong' } as const;
  const axis = { kind: 'text', size: 14, weight: 600, colour: 'ink', anchor: 'middle' } as const;
  const whole = (label: string, length: number) => wrapText(label, length, textMeasure(14), 1)[0] ?? '';
  return [
    ...regions.flatMap(regionMarks),
    { ...line, from: { x: threshold.x, y: plot.y }, to: { x: threshold.x, y: bottom + 6 } },
    { ...line, from: { x: plot.x - 6, y: threshold.y }, to: { x: right, y: threshold.y } },
    { kind: 'rect', ...plot, stroke: 'line' },
    ...beside('x').map((figureAt): TextMark => ({
      ...onX,
      ...tick,
      x: xAt(figureAt),
      text: formatNumber(figureAt, 'x'),
    })),
    ...beside('y').map((figureAt): TextMark => ({
      ...onY,
      ...tick,
      y: yAt(figureAt) + 4.5,
      text: formatNumber(figureAt, 'y'),
    })),
    { ...onX, ...strong, x: threshold.x, text: formatNumber(thresholds.x, 'x') },
    { ...onY, ...strong, y: threshold.y + 4.5, text: formatNumber(thresholds.y, 'y') },
    { ...axis, x: plot.x + plot.width / 2, y: size.height - 6, text: whole(xLabel, plot.width) },
    { ...axis, x: 14, y: plot.y + plot.height / 2, turn: -90, text: whole(yLabel, plot.height) },
  ];
}

function regionMarks({ corner, x, y, width, height, label, name }: RegionArea): Mark[] {
  const right = corner[0] === 'h';
  return [
    { kind: 'rect', part: 'region', x, y, width, height, fill: TINTS[corner] },
    {
      kind: 'text',
      text: label,
      x: right ? name.x + name.width : name.x,
      y: name.y + name.height * ABOVE_BASELINE,
      anchor: right ? 'end' : 'start',
      size: 14,
      weight: 600,
      colour: 'accent',
    },
  ];
}
