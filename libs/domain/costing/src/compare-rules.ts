import { codeOrder } from './code-order.js';
import type { CostingModel, ModelLine } from './costing-model.js';
import { CostingRefused, type FaultReason } from './fault.js';
import { lineShares } from './line-shares.js';
import { memberFlows } from './member-flows.js';
import { SHARE_RULES, type ShareRule } from './model.js';
import { pots } from './pots.js';
import { spreadCents } from './spread-cents.js';

/** What each participant would pay by one rule, in the order of the model; or why the rule cannot tell. */
export type SharesByRule =
  | { readonly rule: ShareRule; readonly cents: readonly number[]; readonly reason: null }
  | { readonly rule: ShareRule; readonly cents: null; readonly reason: FaultReason };

/**
 * The recurring cost of one year under each rule, without bounds, to be looked at side by side. FIXED_VARIABLE takes as
 * fixed what the lines themselves do not count for each user.
 *
 * @param year 1 … years of the model
 * @throws CostingRefused where the pots themselves cannot be computed
 */
export function compareRules(model: CostingModel, year: number): SharesByRule[] {
  const all = pots(model);
  const recurring = all.filter((pot) => pot.year === year && model.lines[pot.line].kind === 'RECURRING');
  const total = recurring.reduce((sum, { cents }) => sum + cents, 0n);
  const lines = recurring.map(({ line }) => model.lines[line]);
  const amount = lines.reduce((sum, { amount }) => sum + amount, 0n);
  const perUser = lines.reduce((sum, { perUser }) => sum + (perUser ?? 0n), 0n);
  const flows = memberFlows(model);
  const order = codeOrder(model.participants.map(({ code }) => code));
  return SHARE_RULES.map((rule): SharesByRule => {
    const line = { ...BARE, rule, amount, perUser };
    try {
      const shares = lineShares(model, line, flows, '')(year, total);
      return { rule, cents: spreadCents(shares, order).map(Number), reason: null };
    } catch (error) {
      if (!(error instanceof CostingRefused)) throw error;
      return { rule, cents: null, reason: error.fault.reason };
    }
  });
}

const BARE: ModelLine = {
  code: '',
  name: null,
  kind: 'RECURRING',
  nature: 'OPERATING',
  year: 1,
  amount: 0n,
  perUser: null,
  contingency: false,
  escalates: true,
  rule: 'EQUAL',
  fixed: null,
  bounds: null,
  grant: 0n,
  grantPath: '',
};
