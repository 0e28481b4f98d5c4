import type { CostingModel } from './costing-model.js';
import { CostingRefused } from './fault.js';
import { growth } from './growth.js';
import { COSTING_LIMITS } from './limits.js';
import { roundHalfAway, times, whole } from './rational.js';
import { AS_IT_IS, type Scale } from './scale.js';

/** What one participant pays by itself, year by year from 0 on, in whole cents. */
export interface MemberFlows {
  /** Without the group: the replacement it would have to make in year 0, then running cost. Null: not known. */
  readonly baseline: readonly bigint[] | null;
  /** Because of the group. */
  readonly local: readonly bigint[];
}

/**
 * Baselines and local costs of each participant, each year's half away from zero to whole cents. Both rise by the
 * escalation from year 2 on.
 *
 * @throws CostingRefused TOTAL_TOO_LARGE
 */
export function memberFlows(model: CostingModel, scale: Scale = AS_IT_IS): MemberFlows[] {
  const rises = growth(model.escalation, model.years);
  const flows = model.participants.map(({ baseline, avoided, localOnce, localYearly }) => ({
    baseline:
      baseline === null
        ? null
        : rises.map((rise, year) =>
            roundHalfAway(times(times(whole(year === 0 ? avoided : baseline), rise), scale.baseline)),
          ),
    local: rises.map((rise, year) => roundHalfAway(times(whole(year === 0 ? localOnce : localYearly), rise))),
  }));
  for (let year = 0; year <= model.years; year += 1) {
    let baseline = 0n;
    let local = 0n;
    flows.forEach((flow, at) => {
      baseline += flow.baseline?.[year] ?? 0n;
      local += flow.local[year];
      if (baseline > COSTING_LIMITS.yearCents) refuse(at, 'baselineCents');
      if (local > COSTING_LIMITS.yearCents) refuse(at, 'localYearlyCents');
    });
  }
  return flows;
}

function refuse(at: number, name: string): never {
  throw new CostingRefused({ field: `participants[${String(at)}].${name}`, reason: 'TOTAL_TOO_LARGE' });
}
