import { boundShares, type Bound, type Split } from './bound-shares.js';
import type { CostingModel, ModelLine } from './costing-model.js';
import { MILLION, WHOLE } from './decimal.js';
import { CostingRefused, type FaultReason } from './fault.js';
import type { MemberFlows } from './member-flows.js';
import { gcd } from './rational.js';
import { byEqualSaving, byWeight } from './split.js';
import type { ExactShares } from './spread-cents.js';

/** The exact shares of the pots of one line: asked for a year and the pot, in cents. */
export type LineShares = (year: number, pot: bigint) => ExactShares;

const NO_BOUND: Bound = { floor: 0n, cap: null };

/**
 * How a line is shared out. Where weights are the same every year, bounds are settled once, on a pot of 100 %; by
 * baselines, which are rounded year by year, each year anew. In year 0 baselines are those of year 1.
 *
 * @param path of the line in the input, for what is wrong with it
 * @throws CostingRefused BASELINE_UNKNOWN, NO_WEIGHT, NO_WEIGHT_LEFT; the latter two also when it is asked
 */
export function lineShares(
  model: CostingModel,
  line: ModelLine,
  flows: readonly MemberFlows[],
  path: string,
): LineShares {
  const bounds = line.bounds ?? model.participants.map(() => NO_BOUND);
  const refuse = (reason: FaultReason): never => {
    throw new CostingRefused({
      field: reason === 'NO_WEIGHT_LEFT' ? `${path}.share` : `${path}.share.rule`,
      reason,
    });
  };
  const share = (total: bigint, within: readonly Bound[], split: Split) =>
    boundShares(total, within, split) ?? refuse('NO_WEIGHT_LEFT');
  const weighing = (weights: readonly bigint[]) =>
    weights.some((weight) => weight > 0n) ? weights : refuse('NO_WEIGHT');
  // Without bounds a weight over all weights is the share already.
  const fractions = (weights: readonly bigint[]) =>
    line.bounds
      ? lowest(share(WHOLE, bounds, byWeight(weights)), WHOLE)
      : lowest({ nums: weights, den: weights.reduce((sum, weight) => sum + weight, 0n) }, 1n);
  const nothing: ExactShares = { nums: bounds.map(() => 0n), den: 1n };

  if (line.rule === 'BASELINE' || line.rule === 'EQUALISED') {
    const byYear = flows.map(({ baseline }) => baseline ?? refuse('BASELINE_UNKNOWN'));
    const of = (year: number) => byYear.map((baseline) => baseline[Math.max(1, year)]);
    if (line.rule === 'BASELINE') {
      return (year, pot) => {
        const weights = weighing(of(year));
        return pot === 0n ? nothing : ofPot(fractions(weights), pot);
      };
    }
    if (!line.bounds) {
      const everybody = [...bounds.keys()];
      return (year, pot) => byEqualSaving(of(year))(everybody, pot) ?? refuse('NO_WEIGHT_LEFT');
    }
    // Caps and floors are per cent of a pot in cents: all is counted in the hundred-millionth part of a cent.
    return (year, pot) => {
      const within = bounds.map(({ floor, cap }) => ({
        floor: floor * pot,
        cap: cap === null ? null : cap * pot,
      }));
      const split = byEqualSaving(of(year).map((baseline) => baseline * WHOLE));
      const { nums, den } = share(pot * WHOLE, within, split);
      return { nums, den: den * WHOLE };
    };
  }
  const weights = weighing(weightsOf(model, line, refuse));
  let settled: ExactShares | undefined;
  // Where there is nothing to share, it does not matter that bounds leave some of it to nobody.
  return (_year, pot) => (pot === 0n ? nothing : ofPot((settled ??= fractions(weights)), pot));
}

/** Weights that are the same every year. */
function weightsOf(model: CostingModel, line: ModelLine, refuse: (reason: FaultReason) => never): bigint[] {
  const { participants } = model;
  switch (line.rule) {
    case 'POPULATION':
      return participants.map(({ population }) => population);
    case 'USAGE':
      return participants.map(({ users }) => users);
    case 'ASSESSMENT':
      return participants.map(({ assessment }) => assessment);
    case 'FIXED_VARIABLE':
      return fixedAndVariable(model, line, refuse);
    default:
      return participants.map(() => 1n);
  }
}

/**
 * φ/n + (1 − φ)·uᵢ/Σu, times a number that is the same for all. φ is `fixedPct`, or the part of `amountCents` in the
 * line: 60,000 and 300 for each of 600 users have a φ of a quarter.
 */
function fixedAndVariable(
  { participants }: CostingModel,
  { amount, perUser, fixed }: ModelLine,
  refuse: (reason: FaultReason) => never,
): bigint[] {
  const n = BigInt(participants.length);
  const sum = participants.reduce((sum, { users }) => sum + users, 0n);
  if (sum === 0n) refuse('NO_WEIGHT');
  const [equal, variable] =
    perUser === null ? [fixed ?? WHOLE, WHOLE - (fixed ?? WHOLE)] : [amount * MILLION, perUser * sum];
  if (equal + variable === 0n) return participants.map(() => 1n);
  return participants.map(({ users }) => equal * sum + variable * users * n);
}

/** Fractions of 1 from shares of `total`, over the smallest denominator that they have in common. */
function lowest({ nums, den }: ExactShares, total: bigint): ExactShares {
  const divisor = nums.reduce(gcd, den * total);
  return { nums: nums.map((num) => num / divisor), den: (den * total) / divisor };
}

const ofPot = ({ nums, den }: ExactShares, pot: bigint): ExactShares => ({
  nums: nums.map((num) => num * pot),
  den,
});
