import { hasFewAnswers } from '@commonworks/domain-benchmark';
import { type BenchmarkLineFragment } from '@commonworks/web-graphql';

export type BenchmarkItem = BenchmarkLineFragment;

/** Laid over a rating's code in an answer's value: something is already planned. */
export const WORK_PLANNED = 'WORK_PLANNED';

/** Nobody gave a value, and nobody is hidden: there is nothing to withhold. */
export function hasNoAnswers({ n }: Pick<BenchmarkItem, 'n'>): boolean {
  return n === 0;
}

/** Whether the group has figures of the question at all. */
export const hasFigures = (item: BenchmarkItem): boolean => !item.withheld && !hasNoAnswers(item);

/** How the group's figures of a question read: scores 0–100, figures in its own unit, counts of options, or none. */
export type FigureKind = 'score' | 'unit' | 'counts' | 'none';

export function figureKind({ question: { kind } }: BenchmarkItem): FigureKind {
  switch (kind) {
    case 'SCALE':
      return 'score';
    case 'NUMBER':
    case 'DERIVED':
      return 'unit';
    case 'RATING':
    case 'CHOICE':
      return 'counts';
    case 'TEXT':
    case 'SYSTEM':
      return 'none';
  }
}

/** Whether there are figures to be set beside one's own: nothing of a count of options is drawn on a strip. */
export const isMeasured = (item: BenchmarkItem): boolean => ['score', 'unit'].includes(figureKind(item));

/** Measured by so few that there is neither deviation nor quartile nor rank. */
export const isOfFew = (item: BenchmarkItem): boolean => isMeasured(item) && hasFewAnswers(item.n);

/** Quartiles are of the named alone; said once where all the figures are. */
export const isNamedApart = ({ quartilesNamedOnly, namedOnly, q1 }: BenchmarkItem): boolean =>
  quartilesNamedOnly && !namedOnly && q1 !== null;

/**
 * How far apart the answers of the group lie: the width of their middle half. Not the deviation, which cells with hidden
 * answers never have: what is compared between questions has to be one figure.
 */
export function spreadOf({ q1, q3 }: BenchmarkItem): number | null {
  return q1 === null || q3 === null ? null : q3 - q1;
}

/** The codes of the options chosen in one's own answer to a rating or choice. */
export function chosenCodes({ value }: BenchmarkItem): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((code) => typeof code === 'string');
}

/**
 * Decimals of a group's figure: a score and a mean of whole numbers take one, a finer number keeps its own. Whole dollars
 * stay whole: a tenth of a dollar says nothing.
 */
export function figureDigits({ question: { kind, decimals, unit } }: BenchmarkItem): number {
  if (unit === '$' && decimals === 0) return 0;
  return kind === 'SCALE' ? 1 : Math.max(1, decimals ?? 1);
}

/**
 * A question's name in two parts. Questions of a service repeat its name, as in "Parks: how ready are you?"; the name
 * then heads the row and the rest stands under it.
 */
export function questionParts({ text, serviceName }: BenchmarkItem['question']): {
  head: string;
  rest: string | null;
} {
  if (serviceName && text.startsWith(serviceName)) {
    const rest = /^\s*:\s*(.+)$/s.exec(text.slice(serviceName.length))?.[1];
    if (rest) return { head: serviceName, rest: rest.charAt(0).toLocaleUpperCase() + rest.slice(1) };
  }
  return { head: text, rest: null };
}

/**
 * The ends of the standing strip: 0 and 100 for scores. Other figures have no ends of their own: the strip reaches one
 * and a half times the distance of the quartiles beyond them (the fences of a box plot), or two standard deviations
 * from the mean where quartiles are withheld; null where neither is known. Where each answer is drawn, all are on it.
 */
export function stripEnds(item: BenchmarkItem): { min: number; max: number } | null {
  if (figureKind(item) === 'score') return { min: 0, max: 100 };
  const { q1, q3, mean, sd, answers, score } = item;
  if (answers && mean !== null) {
    const shown = [...answers.map((answer) => answer.score), ...(score === null ? [] : [score])];
    const [least, most] = [Math.min(...shown), Math.max(...shown)];
    // The outermost dots stand a little inside; where all are one figure, it stands in the middle.
    const reach = 0.1 * (most - least) || 1;
    return { min: least - reach, max: most + reach };
  }
  if (q1 !== null && q3 !== null && q3 > q1) {
    const reach = 1.5 * (q3 - q1);
    return { min: q1 - reach, max: q3 + reach };
  }
  if (mean !== null && sd !== null && sd > 0) return { min: mean - 2 * sd, max: mean + 2 * sd };
  return null;
}

/** What the computation of a mean may leave over where one stands exactly on it. */
const NOISE = 1e-9;

export type Side = 'ahead' | 'behind' | 'level';

/** Whether one stands on the better side of the mean, the other, or on it: for some questions less is better. */
export function sideOfMean(item: BenchmarkItem): Side | null {
  const ahead = advance(item);
  if (ahead === null) return null;
  if (Math.abs(ahead) < NOISE) return 'level';
  return ahead > 0 ? 'ahead' : 'behind';
}

/** How far one stands towards the better side, in points or the question's unit; negative where one is behind. */
export function advance(item: BenchmarkItem): number | null {
  return betterWay(item, item.distance);
}

/** The same in standard deviations, in which questions of different units can be compared. */
export function advanceInDeviations(item: BenchmarkItem): number | null {
  return betterWay(item, item.deviations);
}

function betterWay({ question: { higherIsBetter } }: BenchmarkItem, figure: number | null): number | null {
  return figure === null || higherIsBetter ? figure : -figure;
}

/** The percentile rank by what is better, 0 to 100: where less is better, the share of answers that are higher. */
export function rankOf({ percentileRank, question: { higherIsBetter } }: BenchmarkItem): number | null {
  return percentileRank === null || higherIsBetter ? percentileRank : 100 - percentileRank;
}

/**
 * How strongly a distance is coloured, 0 to 1: full at two standard deviations, or at 50 points of a score. A
 * figure in its own unit without a deviation cannot be weighed: it takes the middle.
 */
export function strength(item: BenchmarkItem): number {
  const { distance, deviations } = item;
  if (deviations !== null) return Math.min(1, Math.abs(deviations) / 2);
  return figureKind(item) === 'score' ? Math.min(1, Math.abs(distance ?? 0) / 50) : 0.5;
}
