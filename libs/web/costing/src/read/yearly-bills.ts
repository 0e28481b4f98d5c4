import type { MemberYear } from '@commonworks/domain-costing';
import { ALL, type Side } from './shown.js';

/** One year of a member, or of all members together. */
export interface YearlyBill extends Omit<MemberYear, 'participant'> {
  /** All that is paid: shares and own cost. */
  readonly paidCents: number;
}

/** The years of one side; sums of all are not known where one of them is not. */
export function yearlyBills(bills: readonly MemberYear[], side: Side): readonly YearlyBill[] {
  const years = new Map<number, YearlyBill>();
  for (const bill of bills) {
    if (side !== ALL && bill.participant !== side) continue;
    const { participant: _one, ...own } = bill;
    const paidCents = bill.oneTimeCents + bill.recurringCents + bill.localCents;
    const before = years.get(bill.year);
    years.set(bill.year, before ? sumOf(before, { ...own, paidCents }) : { ...own, paidCents });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

function sumOf(a: YearlyBill, b: YearlyBill): YearlyBill {
  const known = (x: number | null, y: number | null) => (x === null || y === null ? null : x + y);
  return {
    year: a.year,
    oneTimeCents: a.oneTimeCents + b.oneTimeCents,
    recurringCents: a.recurringCents + b.recurringCents,
    localCents: a.localCents + b.localCents,
    paidCents: a.paidCents + b.paidCents,
    baselineCents: known(a.baselineCents, b.baselineCents),
    savingCents: known(a.savingCents, b.savingCents),
    savedCents: known(a.savedCents, b.savedCents),
  };
}
