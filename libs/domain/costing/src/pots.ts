import type { CostingModel, ModelLine } from './costing-model.js';
import { MILLION, WHOLE } from './decimal.js';
import { CostingRefused } from './fault.js';
import { growth } from './growth.js';
import { COSTING_LIMITS } from './limits.js';
import { reduce, roundHalfAway, times, type Rational } from './rational.js';
import { yearsOf } from './read-costing.js';
import { AS_IT_IS, type Scale } from './scale.js';

/** What is shared of one line in one year, in whole cents. */
export interface Pot {
  /** Where its line stands in the model. */
  readonly line: number;
  readonly year: number;
  readonly cents: bigint;
}

/**
 * All pots of a model: amount × (1 + contingency) × (1 + escalation)^max(0, t − 1), half away from zero to whole cents,
 * less the grants. Contingency is of ONE_TIME lines only. 360,000 with 15 % and a grant of 100,000 are 314,000.
 *
 * A one-time cost that is scaled below its grants is 0: a grant never pays more than there is.
 *
 * @throws CostingRefused GRANT_ABOVE_POT, TOTAL_TOO_LARGE (of a model as it is, not of one that is scaled)
 */
export function pots(model: CostingModel, scale: Scale = AS_IT_IS): Pot[] {
  const rises = growth(model.escalation, model.years);
  const sums = Array.from({ length: model.years + 1 }, () => 0n);
  const users = model.participants.reduce((sum, { users }) => sum + users, 0n);
  return model.lines.flatMap((line, at) => {
    const first = yearOne(model, line, users, scale);
    return yearsOf(line, model.years).map((year) => {
      const gross = roundHalfAway(line.escalates ? times(first, rises[year]) : first);
      if (gross < line.grant && scale === AS_IT_IS) {
        throw new CostingRefused({ field: line.grantPath, reason: 'GRANT_ABOVE_POT' });
      }
      const cents = gross > line.grant ? gross - line.grant : 0n;
      sums[year] += cents;
      if (scale === AS_IT_IS && sums[year] > COSTING_LIMITS.yearCents) {
        throw new CostingRefused({ field: `lines[${String(at)}].amountCents`, reason: 'TOTAL_TOO_LARGE' });
      }
      return { line: at, year, cents };
    });
  });
}

/** The pot before escalation and grants, not rounded. */
function yearOne(model: CostingModel, line: ModelLine, users: bigint, scale: Scale): Rational {
  const amount = { n: line.amount * MILLION + (line.perUser ?? 0n) * users, d: MILLION };
  if (line.kind === 'RECURRING') return reduce(times(amount, scale.recurring));
  const more = line.contingency ? { n: WHOLE + model.contingency, d: WHOLE } : { n: 1n, d: 1n };
  return reduce(times(times(amount, more), scale.oneTime));
}
