import {
  type Cell,
  type CellKind,
  type Contribution,
  type ReleasedCell,
  type WithheldReason,
} from './cell.js';
import { checkDisclosureParameters, type DisclosureParameters } from './disclosure-parameters.js';
import { distribution } from './distribution.js';
import { numberOf } from './number-of.js';
import { summarize } from './summarize.js';
import { whatSumTells } from './what-sum-tells.js';

const CLOSED_ORDER = { withheld: 'TOO_FEW_FOR_QUARTILES' } as const;

/**
 * From this many hidden contributors on, one of them who takes their own answer out of mean and deviation faces
 * more unknowns (three) than equations (two: the sum, and the sum of squares).
 */
const HIDDEN_FOR_DEVIATION = 4;

/**
 * Decides what may be shown of one question in one group: rules 1 to 5 of disclosure control. The hidden are
 * those who share in aggregate only; private answers enter nothing. What a reader may know beside the cell is
 * assumed to be every named answer, and, being a contributor, one hidden answer.
 *
 * Differences between cells are for `gateRelease` to judge: no cell with hidden contributors goes out without.
 *
 * @param contributions at most one per municipality
 * @throws Error on thresholds that protect nothing, a municipality that comes twice, or a value not of the kind
 */
export function gateCell(
  kind: CellKind,
  contributions: readonly Contribution[],
  params: DisclosureParameters,
): Cell {
  const { minimumHidden } = checkDisclosureParameters(params);
  const shared = contributions.filter((contribution) => contribution.level !== 'PRIVATE');
  refuseTwice(shared);
  const named = shared.filter((contribution) => contribution.level !== 'AGGREGATE');
  const hidden = shared.filter((contribution) => contribution.level === 'AGGREGATE');
  if (shared.length === 0) return { withheld: 'NO_ANSWERS' };

  if (hidden.length > 0 && hidden.length < minimumHidden) {
    return named.length === 0 ? { withheld: 'TOO_FEW' } : figures(kind, named, [], true, params);
  }
  const reason = hidden.length === 0 ? null : reasonToWithhold(kind, shared, hidden, params);
  return reason ? { withheld: reason } : figures(kind, shared, hidden, false, params);
}

function reasonToWithhold(
  kind: CellKind,
  shared: readonly Contribution[],
  hidden: readonly Contribution[],
  params: DisclosureParameters,
): WithheldReason | null {
  // Counts by code are order statistics, and the only figures of a category.
  if (kind === 'CATEGORY' && shared.length < 2 * params.minimumHidden) return 'TOO_FEW';
  return whatSumTells(kind, hidden, params);
}

function figures(
  kind: CellKind,
  entered: readonly Contribution[],
  hidden: readonly Contribution[],
  answersHeldBack: boolean,
  { minimumHidden }: DisclosureParameters,
): ReleasedCell {
  const cell = {
    withheld: null,
    n: entered.length,
    answersHeldBack,
    hidden: hidden.map((contribution) => contribution.municipalityId).sort(),
  };
  if (kind === 'CATEGORY') {
    const counts = distribution(entered.map((contribution) => contribution.value));
    return { ...cell, mean: null, sd: null, order: CLOSED_ORDER, counts };
  }
  const summary = summarize(entered.map(numberOf));
  if (!summary) throw new Error('A cell with figures has contributors.');
  const { mean, sd, median, q1, q3 } = summary;
  const orderOpen = hidden.length === 0 || entered.length >= 2 * minimumHidden;
  return {
    ...cell,
    mean,
    sd: hidden.length === 0 || deviationOpen(kind, hidden.length) ? sd : null,
    order: orderOpen ? { withheld: null, median, q1, q3 } : CLOSED_ORDER,
    counts: null,
  };
}

/**
 * With amounts the deviation stays closed: the sum of squares is nearly the largest amount's own square, and
 * would give it away more closely than the p % that the dominance rule keeps from the sum.
 */
function deviationOpen(kind: CellKind, hiddenCount: number): boolean {
  return kind !== 'AMOUNT' && hiddenCount >= HIDDEN_FOR_DEVIATION;
}

/** A municipality that came twice would pass for two of the k that hide each other. */
function refuseTwice(contributions: readonly Contribution[]): void {
  const ids = new Set(contributions.map((contribution) => contribution.municipalityId));
  if (ids.size < contributions.length) throw new Error('A municipality contributes once to a cell.');
}
