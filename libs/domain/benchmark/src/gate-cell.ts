import {
  type Cell,
  type CellKind,
  type Contribution,
  type GroupAnswers,
  type OrderStatistics,
  type ReleasedCell,
} from './cell.js';
import { checkDisclosureParameters, type DisclosureParameters } from './disclosure-parameters.js';
import { countOptions, mergeRareOptions } from './merge-options.js';
import { numberOf } from './number-of.js';
import { sumTells } from './sum-tells.js';
import { summarize } from './summarize.js';

/** The two cells that may stand for one question in one group. */
export interface CellChoice {
  /** The figures with the hidden; null where rules 2 to 5 forbid them. Rule 6 may forbid them still. */
  readonly withHidden: ReleasedCell | null;
  /** What stands otherwise: the figures of the named, which members read in any case. */
  readonly withoutHidden: Cell;
}

/**
 * Decides what may be shown of one question in one group: rules 1 to 5 of disclosure control. What a reader may
 * know beside the cell is assumed to be every named answer, and, being a contributor, one hidden answer.
 *
 * Whatever rule forbids figures with the hidden, those of the named answers stand. Example, at k = 5: four
 * hidden and two named, 0 and 50. Four are too few, so the cell is mean 25 of n = 2, *named only*, *held back*.
 * It is the same cell where the four are five alike, and where all four declined. Without the two named the
 * cell is withheld; with nobody hidden either, there are no answers.
 *
 * Differences between cells are for `gateRelease` to judge: no cell with hidden contributors goes out without.
 *
 * @throws Error on thresholds that protect nothing, a municipality that comes twice, or a value not of the kind
 */
export function gateCell(kind: CellKind, answers: GroupAnswers, params: DisclosureParameters): Cell {
  const { withHidden, withoutHidden } = chooseCells(kind, answers, params);
  return withHidden ?? withoutHidden;
}

/** Both cells, for rule 6 to choose from. Parameters and errors as of `gateCell`. */
export function chooseCells(
  kind: CellKind,
  { contributions, silent }: GroupAnswers,
  params: DisclosureParameters,
): CellChoice {
  const { minimumHidden } = checkDisclosureParameters(params);
  const shared = contributions.filter(({ level }) => level !== 'PRIVATE');
  refuseTwice([...shared.map(({ municipalityId }) => municipalityId), ...silent]);
  const named = shared.filter(({ level }) => level !== 'AGGREGATE');
  const hidden = shared.filter(({ level }) => level === 'AGGREGATE');
  const mayEnter = hidden.length >= minimumHidden && !sumTells(kind, hidden, params);
  return {
    withHidden: mayEnter ? cellWithHidden(kind, { named, hidden, silent }, params) : null,
    withoutHidden: cellOfNamed(kind, named, hidden.length + silent.length > 0),
  };
}

interface Parts {
  named: readonly Contribution[];
  hidden: readonly Contribution[];
  silent: readonly string[];
}

/**
 * Rule 4, in steps by what is asked and how many are hidden (the named hide nobody): never a deviation, which
 * with n and mean is the sum of squares; no order statistic of amounts and numbers, which would be one answer
 * or lie between two; of scales and categories none below 2k hidden.
 *
 * Example, at k = 5: a scale with seven hidden and twenty named has the mean of all 27, and quartiles of the
 * twenty. With ten hidden its quartiles are of all.
 */
function cellWithHidden(
  kind: CellKind,
  { named, hidden, silent }: Parts,
  { minimumHidden }: DisclosureParameters,
): ReleasedCell | null {
  const entered = [...named, ...hidden];
  const orderOpen = hidden.length >= 2 * minimumHidden;
  const cell = {
    state: 'FIGURES' as const,
    n: entered.length,
    answersHeldBack: silent.length > 0,
    namedOnly: false,
    hidden: hidden.map(({ municipalityId }) => municipalityId).sort(),
  };
  if (kind === 'CATEGORY') {
    const counts = orderOpen ? mergeRareOptions(entered, hidden) : null;
    return counts && { ...cell, ...NO_MOMENTS, counts };
  }
  const withHidden = kind === 'SCALE' && orderOpen;
  const order = withHidden ? orderOf(entered, false) : orderOf(named, true);
  return { ...cell, mean: summarize(entered.map(numberOf))?.mean ?? null, sd: null, order, counts: null };
}

/** Everything may be shown of the named; without any, only whether somebody is hidden. */
function cellOfNamed(kind: CellKind, named: readonly Contribution[], anyHidden: boolean): Cell {
  if (named.length === 0) return { state: anyHidden ? 'WITHHELD' : 'NO_ANSWERS' };
  const cell = {
    state: 'FIGURES' as const,
    n: named.length,
    hidden: [],
    answersHeldBack: anyHidden,
    namedOnly: anyHidden,
  };
  if (kind === 'CATEGORY') return { ...cell, ...NO_MOMENTS, counts: countOptions(named) };
  const summary = summarize(named.map(numberOf));
  const [mean, sd] = [summary?.mean ?? null, summary?.sd ?? null];
  return { ...cell, mean, sd, order: orderOf(named, anyHidden), counts: null };
}

const NO_MOMENTS = { mean: null, sd: null, order: null } satisfies Partial<ReleasedCell>;

function orderOf(entered: readonly Contribution[], namedOnly: boolean): OrderStatistics {
  const summary = summarize(entered.map(numberOf));
  if (!summary) return { state: 'WITHHELD' };
  const { median, q1, q3 } = summary;
  return { state: 'SHOWN', namedOnly, median, q1, q3 };
}

/** A municipality that came twice would pass for two of the k that hide each other. */
function refuseTwice(ids: readonly string[]): void {
  if (new Set(ids).size < ids.length) throw new Error('A municipality contributes once to a cell.');
}
