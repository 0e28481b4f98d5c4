import { codeOrder } from './code-order.js';
import type { Costing, CostingOutcome, CostingShare, ParticipantResult } from './costing.js';
import type { CostingModel } from './costing-model.js';
import { fairness } from './fairness.js';
import { CostingRefused } from './fault.js';
import { COSTING_LIMITS } from './limits.js';
import { lineShares } from './line-shares.js';
import { memberBill, type SharesOfYear } from './member-bills.js';
import { memberFlows } from './member-flows.js';
import { payback } from './payback.js';
import { pots } from './pots.js';
import { presentValue } from './present-value.js';
import { roundHalfAway, type Rational } from './rational.js';
import { readCosting } from './read-costing.js';
import { runningGame } from './running-game.js';
import { shapley } from './shapley.js';
import { overOne, spreadCents, spreadNumbers } from './spread-cents.js';
import { tornado } from './tornado.js';

/**
 * Computes a costing from an input of any shape, or tells all that is wrong with it. The order of participants, lines
 * and grants changes no figure.
 */
export function computeCosting(input: unknown): CostingOutcome {
  const read = readCosting(input);
  return read.ok ? computeModel(read.model) : read;
}

/** The same from what `readCosting` read. */
export function computeModel(model: CostingModel): CostingOutcome {
  try {
    return { ok: true, costing: costingOf(model) };
  } catch (error) {
    if (error instanceof CostingRefused) return { ok: false, faults: [error.fault] };
    throw error;
  }
}

/** @throws CostingRefused where the model cannot be shared out */
function costingOf(model: CostingModel): Costing {
  const { participants, lines } = model;
  const order = codeOrder(participants.map(({ code }) => code));
  const all = pots(model);
  const flows = memberFlows(model);
  const sharesOf = lines.map((line, at) => lineShares(model, line, flows, `lines[${String(at)}]`));

  const shares: CostingShare[] = [];
  const years = Array.from({ length: model.years + 1 }, (_, year) => ({ year, capital: 0n, operating: 0n }));
  // Sums of a year are far below what JavaScript counts exactly.
  const paid = participants.map(() => years.map((): SharesOfYear => ({ oneTime: 0, recurring: 0 })));
  for (const { line, year, cents } of all) {
    const { code, kind, nature } = lines[line];
    years[year][nature === 'CAPITAL' ? 'capital' : 'operating'] += cents;
    const part = kind === 'ONE_TIME' ? 'oneTime' : 'recurring';
    const spread = spreadNumbers(sharesOf[line](year, cents), order);
    for (let at = 0; at < spread.length; at += 1) {
      paid[at][year][part] += spread[at];
      shares.push({ participant: participants[at].code, line: code, year, cents: spread[at] });
    }
  }

  const bills = participants.map(({ code }, at) => memberBill(code, paid[at], flows[at]));
  const game = runningGame(model, all);
  const few = participants.length <= COSTING_LIMITS.shapleyParticipants;
  const views = game && few ? spreadCents(overOne(shapley(game)), order) : null;
  const results = bills.map(({ savings }, at): ParticipantResult => {
    return {
      code: participants[at].code,
      npvCents: savings && cents(presentValue(savings, model.rate)),
      paybackYear: savings && payback(savings),
      shapleyCents: views && Number(views[at]),
    };
  });
  return {
    shares,
    participants: results,
    years: years.map(({ year, capital, operating }) => ({
      year,
      capitalCents: Number(capital),
      operatingCents: Number(operating),
    })),
    pots: all.map(({ line, year, cents }) => ({ line: lines[line].code, year, cents: Number(cents) })),
    bills: bills.flatMap(({ years }) => years),
    group: groupOf(model, bills),
    shapleyMissing: game ? (few ? null : 'TOO_MANY_PARTICIPANTS') : 'BASELINE_UNKNOWN',
    fairness:
      game &&
      fairness(
        game,
        participants.map(({ code }) => code),
        paid.map((of) => BigInt(of[1].recurring)),
      ),
    tornado: tornado(model, all, flows),
  };
}

/** All savings together; none where one of them is not known. */
function groupOf(
  { rate, years }: CostingModel,
  bills: readonly { savings: readonly bigint[] | null }[],
): Costing['group'] {
  const sums = Array.from({ length: years + 1 }, () => 0n);
  for (const { savings } of bills) {
    if (!savings) return { npvCents: null, paybackYear: null };
    for (const year of sums.keys()) sums[year] += savings[year];
  }
  return { npvCents: cents(presentValue(sums, rate)), paybackYear: payback(sums) };
}

const cents = (value: Rational) => Number(roundHalfAway(value));
