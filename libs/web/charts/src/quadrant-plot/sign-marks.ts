import { ABOVE_BASELINE } from '../picture/bounds.js';
import type { Mark } from '../picture/picture.js';
import { flow, type FlowItem } from '../text/flow.js';
import { fitText, textMeasure } from '../text/text-measure.js';
import { isWhole, type PlotRanges } from './axis-range.js';
import type { PlotLayout } from './plot-layout.js';
import { reachOf, serviceMark, sharedRing } from './service-mark.js';

export interface SignWords {
  /** Said of a point that stands on a line, in no region. */
  onLine: string;
  /** What a ring around a point says. */
  shared: string;
  /** What a point of this weight stands for, such as "12 municipalities". */
  size: (weight: number) => string;
  /** Which part of the axes is shown. */
  shown: (ranges: PlotRanges) => string;
}

const SIZE = 14;
const LEADING = 30;
const GAP = 8;
/** Of a disc that stands for all of them, in pixels. */
const SAMPLE = 6;
const RING = 3.5;

const measure = textMeasure(SIZE);

/** What the marks of this picture mean, those alone that occur in it: the sizes, the ring, the mark on the line, and axes that are cut. */
export function signMarks(
  { points, scale, ranges }: Pick<PlotLayout, 'points' | 'scale' | 'ranges'>,
  words: SignWords,
  width: number,
): { marks: readonly Mark[]; height: number } {
  const signs = [
    ...scale.map(({ weight, radius }) => ({ text: words.size(weight), radius, onLine: false, ring: false })),
    ...(points.some(({ onLine }) => onLine)
      ? [{ text: words.onLine, radius: SAMPLE, onLine: true, ring: false }]
      : []),
    ...(points.some(({ shared }) => shared)
      ? [{ text: words.shared, radius: SAMPLE, onLine: false, ring: true }]
      : []),
  ];
  const items = signs.map(({ text, ring, ...sign }): FlowItem => {
    const reach = reachOf(sign) + (ring ? RING : 1);
    const at = { ...sign, x: reach, y: LEADING / 2 };
    const from = 2 * reach + GAP;
    return said(text, { from, width }, [...(ring ? [sharedRing(at)] : []), serviceMark(at)]);
  });
  const whole = isWhole(ranges.x) && isWhole(ranges.y);
  const note = whole ? [] : [said(words.shown(ranges), { from: 0, width }, [])];
  return flow([...items, ...note], { width, gap: 20, leading: LEADING });
}

/** A drawing that fills what stands before `from`, with its words behind it. */
function said(
  text: string,
  { from, width }: { from: number; width: number },
  drawn: readonly Mark[],
): FlowItem {
  const fitted = fitText(text, width - from, measure);
  const { width: length, height } = measure(fitted);
  const y = (LEADING - height) / 2 + height * ABOVE_BASELINE;
  return {
    width: from + length,
    marks: [...drawn, { kind: 'text', text: fitted, x: from, y, size: SIZE, colour: 'ink-muted' }],
  };
}
