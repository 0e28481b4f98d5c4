import type { Mark, Picture } from '../picture/picture.js';

export interface Standing {
  /** Quartiles and median of the group; null when they are withheld or unknown. */
  q1: number | null;
  median: number | null;
  q3: number | null;
  mean: number | null;
  /** One's own answer. */
  own: number | null;
  min?: number;
  max?: number;
  /** The whole picture as a sentence. */
  label: string;
}

const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
/** Kept at both ends, so that a dot on the last figure stands whole. */
const INSET = 8;
const WIDEST = 384;
const NARROWEST = 96;

/** Oneself beside the group on one line: band from quartile to quartile, median tick, mean line, own dot. */
export function stripPicture(standing: Standing, room: number): Picture {
  const { q1, median, q3, mean, own, min = 0, max = 100, label } = standing;
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const share = (value: number) => (max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0.5);
  const at = (value: number) => INSET + share(value) * (width - 2 * INSET);
  const upright = (part: string, x: number, inset: number): Mark => ({
    kind: 'line',
    part,
    from: { x, y: inset },
    to: { x, y: HEIGHT - inset },
    stroke: part === 'mean' ? 'ink' : 'line-strong',
    strokeWidth: part === 'mean' ? 2 : 1.5,
  });
  const band = (low: number, high: number): Mark[] => [
    {
      kind: 'rect',
      part: 'band',
      x: at(low),
      y: 6,
      width: at(high) - at(low),
      height: HEIGHT - 12,
      fill: { token: 'accent', part: 0.2 },
    },
    upright('quartile', at(low), 6),
    upright('quartile', at(high), 6),
  ];
  return {
    width,
    height: HEIGHT,
    name: label,
    role: 'img',
    marks: [
      { kind: 'line', from: { x: 0, y: MIDDLE }, to: { x: width, y: MIDDLE }, stroke: 'line' },
      ...(q1 !== null && q3 !== null ? band(q1, q3) : []),
      ...(median !== null ? [upright('median', at(median), 6)] : []),
      ...(mean !== null ? [upright('mean', at(mean), 1)] : []),
      ...(own !== null
        ? [
            {
              kind: 'circle',
              part: 'ground',
              x: at(own),
              y: MIDDLE,
              radius: 8,
              fill: 'paper',
            } satisfies Mark,
            { kind: 'circle', part: 'own', x: at(own), y: MIDDLE, radius: 6, fill: 'accent' } satisfies Mark,
          ]
        : []),
    ],
  };
}
