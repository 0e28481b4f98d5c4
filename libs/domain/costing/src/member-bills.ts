import type { MemberYear } from './costing.js';
import type { MemberFlows } from './member-flows.js';

/** What a participant's shares of one year come to, in cents. */
export interface SharesOfYear {
  oneTime: number;
  recurring: number;
}

/** A participant's bill and savings, year by year, in cents; savings are null where its baseline is not known. */
export interface MemberBill {
  readonly years: readonly MemberYear[];
  readonly savings: readonly bigint[] | null;
}

/** Saving of a year: baseline − shares − local cost. */
export function memberBill(
  participant: string,
  shares: readonly SharesOfYear[],
  { baseline, local }: MemberFlows,
): MemberBill {
  const savings = baseline?.map((cents, year) => cents - paid(shares[year]) - local[year]) ?? null;
  let saved = 0n;
  return {
    savings,
    years: shares.map(({ oneTime, recurring }, year) => {
      saved += savings?.[year] ?? 0n;
      return {
        participant,
        year,
        oneTimeCents: oneTime,
        recurringCents: recurring,
        localCents: Number(local[year]),
        baselineCents: baseline ? Number(baseline[year]) : null,
        savingCents: savings ? Number(savings[year]) : null,
        savedCents: savings ? Number(saved) : null,
      };
    }),
  };
}

const paid = ({ oneTime, recurring }: SharesOfYear) => BigInt(oneTime + recurring);
