import { describe, expect, it } from '@jest/globals';
import { summarise } from '../compute/summary.js';
import { EXAMPLE_FIGURES, EXAMPLE_MODEL, WITH_HIDDEN } from '../fixtures/example.fixture.js';
import { costingInput } from '../model/costing-input.js';
import type { MemberFigures } from '../model/scenario.js';
import { yearlyBills } from './yearly-bills.js';

const billsOf = (figures: readonly MemberFigures[]) => {
  const outcome = summarise(costingInput(EXAMPLE_MODEL, figures));
  if (!outcome.ok) throw new Error('refused');
  return outcome.summary.bills;
};

describe('the bill of a year', () => {
  it('is what one member pays, shares and own cost together', () => {
    const years = yearlyBills(billsOf(EXAMPLE_FIGURES), 'Alder');
    expect(years.map(({ year }) => year)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(years[0].paidCents).toBe(3_140_000 + 1_200_000);
    expect(years[1].paidCents).toBe(2_700_000 + 500_000);
  });

  it('adds up to the pots for all members', () => {
    const [zero, one] = yearlyBills(billsOf(EXAMPLE_FIGURES), 'all');
    expect(zero.oneTimeCents).toBe(31_400_000);
    expect(one.recurringCents).toBe(24_000_000);
    expect(one.baselineCents).toBe(37_900_000);
  });

  it('has no saving of all where that of one is not known', () => {
    const years = yearlyBills(billsOf(WITH_HIDDEN), 'all');
    expect(years.map(({ savingCents }) => savingCents)).toEqual(years.map(() => null));
    expect(years.map(({ savedCents }) => savedCents)).toEqual(years.map(() => null));
    expect(yearlyBills(billsOf(WITH_HIDDEN), 'Alder')[1].savingCents).toBe(200_000);
  });
});
