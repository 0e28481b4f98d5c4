import { codeOrder } from './code-order.js';
import { roundHalfAway } from './rational.js';
import { spreadCents } from './spread-cents.js';

export interface BuyInTerms {
  /** All one-time pots together, in cents. */
  readonly oneTimeCents: number;
  /** What each member paid of them, in cents. */
  readonly paid: readonly { readonly participant: string; readonly cents: number }[];
  /** The months that the one-time cost is for, and the month at whose end the joiner comes: 0 … months. */
  readonly months: number;
  readonly month: number;
  /** The joiner's weight, and that of all with the joiner: people, or 1 and the number of members. */
  readonly weight: number;
  readonly totalWeight: number;
}

export interface BuyIn {
  readonly cents: number;
  /** What each member is credited; together the buy-in. */
  readonly credits: readonly { readonly participant: string; readonly cents: number }[];
}

/**
 * What a late joiner pays of the one-time cost, and to whom it is credited: K · (M − m) / M · w / Σw, half away from
 * zero, spread over the members as they paid.
 *
 * Example: 314,000 for 60 months; a joiner of 11,700 of 128,400 people after month 24 pays 314,000 × 36 / 60 × 11,700 /
 * 128,400 = 17,167.29.
 *
 * @throws RangeError where a number is not whole or out of its range
 */
export function buyIn({ oneTimeCents, paid, months, month, weight, totalWeight }: BuyInTerms): BuyIn {
  const all = [oneTimeCents, months, month, weight, totalWeight, ...paid.map(({ cents }) => cents)];
  if (!all.every((value) => Number.isSafeInteger(value) && value >= 0)) throw new RangeError('not whole');
  if (months === 0 || month > months) throw new RangeError('the month is beyond the term');
  if (totalWeight === 0 || weight > totalWeight) throw new RangeError('the weight is above that of all');
  const cents = roundHalfAway({
    n: BigInt(oneTimeCents) * BigInt(months - month) * BigInt(weight),
    d: BigInt(months) * BigInt(totalWeight),
  });
  const sum = paid.reduce((sum, { cents }) => sum + BigInt(cents), 0n);
  if (sum === 0n && cents > 0n) throw new RangeError('nobody paid');
  const nums = paid.map((each) => BigInt(each.cents) * cents);
  const credits = spreadCents(
    { nums, den: sum === 0n ? 1n : sum },
    codeOrder(paid.map(({ participant }) => participant)),
  );
  return {
    cents: Number(cents),
    credits: paid.map(({ participant }, at) => ({ participant, cents: Number(credits[at]) })),
  };
}
