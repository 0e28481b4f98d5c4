import type { CostingModel } from './costing-model.js';
import { memberFlows } from './member-flows.js';
import { pots } from './pots.js';
import { presentValue } from './present-value.js';
import type { Rational } from './rational.js';
import { AS_IT_IS, type Scale } from './scale.js';

/**
 * What all save together, as a net present value in cents, not rounded; null where a baseline is not known. How the
 * pots are shared does not matter to it.
 *
 * @param rate a year, in millionths of a per cent
 */
export function groupValue(model: CostingModel, rate: bigint, scale: Scale = AS_IT_IS): Rational | null {
  const savings = Array.from({ length: model.years + 1 }, () => 0n);
  for (const { year, cents } of pots(model, scale)) savings[year] -= cents;
  for (const { baseline, local } of memberFlows(model, scale)) {
    if (!baseline) return null;
    for (const year of savings.keys()) savings[year] += baseline[year] - local[year];
  }
  return presentValue(savings, rate);
}
