import type { BarScale } from '../bars/bar-scale.js';
import type { Mark, Pattern, Picture } from '../picture/picture.js';
import { BAR, figureRowsPicture, SIGN, type FigureRow } from '../rows/figure-rows.js';

/** A bar of several parts, one after another. */
export interface StackedBar extends FigureRow {
  /** In the order of the subject's parts; 0 or more each. */
  values: readonly number[];
  /** What the bar is measured against, drawn as an upright stroke; null where it is not known. */
  against?: number | null;
}

export interface StackedBarsSubject {
  /** Names the whole to a screen reader. */
  name: string;
  /** What the parts of each bar are; three at most, which differ by more than colour. */
  parts: readonly string[];
  /** What bars are measured against; left out where there is nothing. */
  against?: string;
  /** In the order drawn, from the top. */
  bars: readonly StackedBar[];
}

const HATCH = 'stacked-hatch';
const PATTERNS: Readonly<Record<string, Pattern>> = {
  [HATCH]: {
    size: 6,
    turn: 45,
    marks: [{ kind: 'line', from: { x: 0, y: 0 }, to: { x: 0, y: 6 }, stroke: 'accent', strokeWidth: 3 }],
  },
};

/** Bars below each other, each of the same parts: full, hatched, hollow. */
export function stackedBarsPicture(
  { name, parts, against, bars }: StackedBarsSubject,
  room: number,
): Picture {
  const sums = bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  const measured = bars.flatMap(({ against: value }) => value ?? []);
  const shown = parts
    .map((text, part) => ({ text, part }))
    .filter(({ part }) => bars.some(({ values }) => (values[part] ?? 0) > 0));
  return figureRowsPicture(
    {
      name,
      rows: bars,
      values: [...sums, ...measured],
      draw: (bar, at, middle) => [...partMarks(bar.values, at, middle), ...againstMarks(bar, at, middle)],
      through: (at, { top, bottom }) => [
        {
          kind: 'line',
          part: 'axis',
          from: { x: at(0), y: top },
          to: { x: at(0), y: bottom },
          stroke: 'line-strong',
        },
      ],
      key: [
        ...shown.map(({ text, part }) => ({
          text,
          sign: (x: number, middle: number) => [partMark(part, x, x + SIGN, middle)],
        })),
        ...(against !== undefined && measured.length > 0
          ? [{ text: against, sign: (x: number, middle: number) => [stroke(x + SIGN / 2, middle)] }]
          : []),
      ],
      patterns: PATTERNS,
    },
    room,
  );
}

function partMarks(values: readonly number[], at: BarScale, middle: number): Mark[] {
  let sum = 0;
  return values.flatMap((value, part) => {
    const from = at(sum);
    sum += value;
    return value > 0 ? [partMark(part, from, at(sum), middle)] : [];
  });
}

function partMark(part: number, from: number, to: number, middle: number): Mark {
  const box = {
    kind: 'rect',
    part: `part-${String(part)}`,
    x: from,
    y: middle - BAR / 2,
    width: Math.max(1, to - from),
    height: BAR,
  } as const;
  if (part === 0) return { ...box, fill: 'accent' };
  return part === 1
    ? { ...box, fill: { pattern: HATCH }, stroke: 'accent' }
    : { ...box, fill: 'paper', stroke: 'line-strong' };
}

const againstMarks = ({ against }: StackedBar, at: BarScale, middle: number): Mark[] =>
  against === undefined || against === null ? [] : [stroke(at(against), middle)];

const stroke = (x: number, middle: number): Mark => ({
  kind: 'line',
  part: 'against',
  from: { x, y: middle - BAR / 2 - 4 },
  to: { x, y: middle + BAR / 2 + 4 },
  stroke: 'ink',
  strokeWidth: 3,
});
