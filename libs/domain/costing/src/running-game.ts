import type { CostingModel } from './costing-model.js';
import { MILLION, WHOLE } from './decimal.js';
import type { Pot } from './pots.js';
import { minus, plus, reduce, whole, ZERO, type Rational } from './rational.js';

/**
 * Running cost of year 1 as a game: what any set of participants would pay by itself. One alone pays its baseline; two
 * or more pay what is driven by their own users, and all else in full.
 */
export interface RunningGame {
  /** Of each alone, in cents. */
  readonly alone: readonly bigint[];
  /** What each one's users drive, in cents. */
  readonly driven: readonly Rational[];
  /** What is there whoever takes part, in cents. */
  readonly fixed: Rational;
}

/**
 * The game of a model; null where a baseline is not known.
 *
 * Driven by users is what a line costs for each user, and of FIXED_VARIABLE without such an amount the part that is
 * shared by users. A line that is only shared by users (USAGE) costs the same whoever takes part.
 */
export function runningGame(model: CostingModel, pots: readonly Pot[]): RunningGame | null {
  const { participants } = model;
  const alone = participants.flatMap(({ baseline }) => baseline ?? []);
  if (alone.length < participants.length) return null;
  const running = pots.filter(({ line, year }) => year === 1 && model.lines[line].kind === 'RECURRING');
  const driven = drivenByUsers(model, running);
  const total = running.reduce((sum, { cents }) => sum + cents, 0n);
  return { alone, driven, fixed: driven.reduce(minus, whole(total)) };
}

/** What each participant's users drive of these pots, in cents: what it would spare by not being there. */
export function drivenByUsers(model: CostingModel, pots: readonly Pot[]): Rational[] {
  const sum = model.participants.reduce((sum, { users }) => sum + users, 0n);
  let each: Rational = ZERO;
  for (const { line, cents } of pots) each = plus(each, eachUser(model, line, cents, sum));
  const { n, d } = reduce(each);
  return model.participants.map(({ users }) => ({ n: n * users, d }));
}

/** What a millionth of a user drives of one pot. */
function eachUser(model: CostingModel, line: number, pot: bigint, sum: bigint): Rational {
  const { amount, perUser, rule, fixed } = model.lines[line];
  if (sum === 0n) return ZERO;
  if (perUser !== null) {
    // The part of the line that is for users, of a pot that was escalated and granted as a whole.
    const all = amount * MILLION + perUser * sum;
    return all === 0n ? ZERO : reduce({ n: pot * perUser, d: all });
  }
  if (rule !== 'FIXED_VARIABLE' || fixed === null) return ZERO;
  return reduce({ n: pot * (WHOLE - fixed), d: WHOLE * sum });
}
