import type { Mark, Picture } from '../picture/picture.js';
import { answerMarks, heightOfAnswers, type StripAnswer } from './strip-answers.js';

export interface Standing {
  /** Quartiles and median of the group; null when they are withheld or unknown. */
  q1: number | null;
  median: number | null;
  q3: number | null;
  mean: number | null;
  /** One's own answer. */
  own: number | null;
  /** Each answer, one's own among them where it is one of the group's: then they stand in place of the quartiles. */
  answers?: readonly StripAnswer[] | null;
  min?: number;
  max?: number;
  /** The whole picture as a sentence. */
  label: string;
}

/** Of a strip without dots above one another. */
const HEIGHT = 24;
/** Kept at both ends, so that a dot on the last figure stands whole. */
const INSET = 8;
const WIDEST = 384;
const NARROWEST = 96;

/**
 * Oneself beside the group on one line: band from quartile to quartile, median tick, mean line, own dot. Of few answers
 * each is a dot, and there is neither band nor tick.
 */
export function stripPicture(standing: Standing, room: number): Picture {
  const { q1, median, q3, mean, own, answers = null, min = 0, max = 100, label } = standing;
  const width = Math.min(WIDEST, Math.max(NARROWEST, room));
  const share = (value: number) => (max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0.5);
  const at = (value: number) => INSET + share(value) * (width - 2 * INSET);
  const height = Math.max(HEIGHT, heightOfAnswers(answers ?? [], at));
  const middle = height / 2;
  const upright = (part: string, x: number, inset: number): Mark => ({
    kind: 'line',
    part,
    from: { x, y: inset },
    to: { x, y: height - inset },
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
      height: height - 12,
      fill: { token: 'accent', part: 0.2 },
    },
    upright('quartile', at(low), 6),
    upright('quartile', at(high), 6),
  ];
  return {
    width,
    height,
    name: label,
    role: answers ? 'group' : 'img',
    marks: [
      { kind: 'line', from: { x: 0, y: middle }, to: { x: width, y: middle }, stroke: 'line' },
      ...(!answers && q1 !== null && q3 !== null ? band(q1, q3) : []),
      ...(!answers && median !== null ? [upright('median', at(median), 6)] : []),
      ...(mean !== null ? [upright('mean', at(mean), 1)] : []),
      ...(own !== null && !answers?.some((answer) => answer.own) ? ownMarks(at(own), middle) : []),
      ...answerMarks(answers ?? [], at, middle),
    ],
  };
}

/** One's own answer, on a ground that keeps it apart from what lies under it. */
function ownMarks(x: number, y: number): Mark[] {
  return [
    { kind: 'circle', part: 'ground', x, y, radius: 8, fill: 'paper' },
    { kind: 'circle', part: 'own', x, y, radius: 6, fill: 'accent' },
  ];
}
