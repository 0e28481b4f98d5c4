import type { CostingModel } from './costing-model.js';
import type { LineKind } from './model.js';
import { memberFlows, type MemberFlows } from './member-flows.js';
import { pots, type Pot } from './pots.js';
import { presentValue } from './present-value.js';
import type { Rational } from './rational.js';
import type { Scale } from './scale.js';

/**
 * What all together save, year by year from 0 on, by its parts: a change of one leaves the others as they are. How the pots
 * are shared does not matter to it.
 */
export interface GroupFlows {
  readonly oneTime: readonly bigint[];
  readonly recurring: readonly bigint[];
  readonly baseline: readonly bigint[];
  readonly local: readonly bigint[];
}

/** @returns null where a baseline is not known */
export function groupFlows(
  model: CostingModel,
  all: readonly Pot[],
  flows: readonly MemberFlows[],
): GroupFlows | null {
  const baseline = baselines(model, flows);
  if (!baseline) return null;
  const of = (kind: LineKind) =>
    potsOf(
      model,
      all.filter(({ line }) => model.lines[line].kind === kind),
    );
  const local = zeros(model);
  for (const flow of flows) for (const year of local.keys()) local[year] += flow.local[year];
  return { oneTime: of('ONE_TIME'), recurring: of('RECURRING'), baseline, local };
}

/** The pots of all lines of a kind, as a scale changes them. */
export function scaledPots(model: CostingModel, kind: LineKind, scale: Scale): bigint[] {
  const some = { ...model, lines: model.lines.filter((line) => line.kind === kind) };
  return potsOf(some, pots(some, scale));
}

/** All baselines, as a scale changes them; null where one is not known. */
export const scaledBaselines = (model: CostingModel, scale: Scale): bigint[] | null =>
  baselines(model, memberFlows(model, scale));

/**
 * What all save together, as a net present value in cents, not rounded.
 *
 * @param rate a year, in millionths of a per cent
 */
export const groupValue = ({ oneTime, recurring, baseline, local }: GroupFlows, rate: bigint): Rational =>
  presentValue(
    baseline.map((cents, year) => cents - oneTime[year] - recurring[year] - local[year]),
    rate,
  );

const zeros = ({ years }: CostingModel): bigint[] => Array.from({ length: years + 1 }, () => 0n);

function potsOf(model: CostingModel, some: readonly Pot[]): bigint[] {
  const sums = zeros(model);
  for (const { year, cents } of some) sums[year] += cents;
  return sums;
}

function baselines(model: CostingModel, flows: readonly MemberFlows[]): bigint[] | null {
  const sums = zeros(model);
  for (const { baseline } of flows) {
    if (!baseline) return null;
    for (const year of sums.keys()) sums[year] += baseline[year];
  }
  return sums;
}
