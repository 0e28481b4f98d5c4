import type { CostingModel } from './costing-model.js';
import type { Costing } from './costing.js';
import { readDecimal, WHOLE } from './decimal.js';
import type { Percent } from './model.js';
import { drivenByUsers } from './running-game.js';
import { minus, roundHalfAway, times, whole } from './rational.js';

export interface LeavingTerms {
  readonly participant: string;
  /** The year at whose end the notice ends; it pays its shares up to then. */
  readonly afterYear: number;
  /** Per cent of what it leaves to the others, of the years that follow: 100, 50. */
  readonly taperPct?: readonly Percent[];
  /** What is still owed on its share of what was financed, what it costs to get its own data out, its reserve. */
  readonly unamortisedCents?: number;
  readonly extractionCents?: number;
  readonly reserveCents?: number;
}

export interface LeavingCharge {
  /** Of each year after the notice, until the taper or the horizon ends. */
  readonly stranded: readonly { readonly year: number; readonly cents: number }[];
  /** What it still pays beyond its bills to the end of the notice; below 0 where its reserve is larger. */
  readonly cents: number;
}

/**
 * What a member that leaves owes beyond its shares to the end of its notice: what is still owed on its share of what was
 * financed, a tapering part of the running cost that it leaves to the others, and its own extraction, less its part of
 * the reserve. Capital that it paid is not given back. Left to the others is its share less what its own users drive.
 *
 * Example: 60,000 equally among four and 300 a user, of which 325; 3 % more each year. After year 3, its share of year 4
 * is 122,931.79 and its users drive 106,540.88: all of 16,390.91; half of the same of year 5 is 8,441.32.
 *
 * @param costing of the same model
 * @throws RangeError for a member, a year or a part that is not there
 */
export function leavingCharge(model: CostingModel, costing: Costing, terms: LeavingTerms): LeavingCharge {
  const { participant, afterYear, taperPct = [100, 50] } = terms;
  const member = model.participants.findIndex(({ code }) => code === participant);
  if (member < 0) throw new RangeError('no such participant');
  if (!Number.isInteger(afterYear) || afterYear < 0 || afterYear > model.years) {
    throw new RangeError('the year is outside the horizon');
  }
  const lineAt = new Map(model.lines.map(({ code }, at) => [code, at]));
  const stranded = taperPct.flatMap((pct, at) => {
    const year = afterYear + 1 + at;
    if (year > model.years) return [];
    const part = readDecimal(pct);
    if (typeof part === 'string' || part < 0n || part > WHOLE) throw new RangeError('not a part of all');
    const pots = costing.pots.flatMap(({ line, year: of, cents }) => {
      const place = lineAt.get(line);
      return place !== undefined && of === year && model.lines[place].kind === 'RECURRING'
        ? { line: place, year, cents: BigInt(cents) }
        : [];
    });
    const bill = costing.bills.find((bill) => bill.participant === participant && bill.year === year);
    const left = minus(whole(bill?.recurringCents ?? 0), drivenByUsers(model, pots)[member]);
    const cents = left.n <= 0n ? 0n : roundHalfAway(times(left, { n: part, d: WHOLE }));
    return { year, cents: Number(cents) };
  });
  const owed = (terms.unamortisedCents ?? 0) + (terms.extractionCents ?? 0) - (terms.reserveCents ?? 0);
  return { stranded, cents: stranded.reduce((sum, { cents }) => sum + cents, owed) };
}
