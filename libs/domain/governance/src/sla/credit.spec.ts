import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { usualCredits } from './credit-terms.js';
import { monthlyCredit, type MeasuredService } from './credit.js';

const terms = usualCredits('99.9');
/** A month of 30 days around the clock. */
const month = (downtime: number, maintenance = 0, name = 'Permits'): MeasuredService => ({
  name,
  agreed: 43_200,
  maintenance,
  downtime,
});
const credit = (services: MeasuredService[], chargeCents = 1_000_000) =>
  monthlyCredit(chargeCents, services, terms, 240);

describe('the credit of a month', () => {
  test.each([
    // Target 99.9 % leaves 43.2 minutes, 99.5 % leaves 216, 99.0 % leaves 432.
    [0, '100', '0', 0],
    [43, '99.9004', '0', 0],
    [44, '99.8981', '5', 50_000],
    [216, '99.5', '5', 50_000],
    [217, '99.4976', '10', 100_000],
    [432, '99', '10', 100_000],
    [433, '98.9976', '20', 200_000],
    [43_200, '0', '20', 200_000],
  ])(
    '%i minutes away: %s %% reached, %s %% of 10,000 dollars are %i cents',
    (downtime, achieved, pct, cents) => {
      expect(credit([month(downtime)])).toMatchObject({
        steps: [{ achievedPct: achieved, creditPct: pct }],
        appliedPct: pct,
        creditCents: cents,
      });
    },
  );

  test('shows each step', () => {
    expect(credit([month(30, 260)], 123_450)).toEqual({
      steps: [
        {
          name: 'Permits',
          agreed: 43_200,
          maintenance: 240,
          downtime: 50,
          measured: 42_960,
          achievedPct: '99.8836',
          band: { below: '99.9', creditPct: '5' },
          creditPct: '5',
        },
      ],
      sumPct: '5',
      appliedPct: '5',
      chargeCents: 123_450,
      // 6,172.5 cents.
      creditCents: 6_173,
    });
  });

  test('several services add up to the cap', () => {
    expect(credit([month(500), month(50, 0, 'Payments')])).toMatchObject({
      sumPct: '25',
      appliedPct: '20',
      creditCents: 200_000,
    });
  });

  test('nothing measured, nothing credited', () => {
    expect(
      monthlyCredit(100, [{ name: 'New', agreed: 60, maintenance: 60, downtime: 0 }], terms, 240),
    ).toMatchObject({
      steps: [{ measured: 0, achievedPct: null, band: null }],
      creditCents: 0,
    });
  });

  test('never falls as downtime rises, and never passes the cap', () => {
    fc.assert(
      fc.property(
        fc.nat(43_200),
        fc.nat(2_000),
        fc.nat(500),
        fc.nat(1e9),
        (downtime, more, maintenance, charge) => {
          const first = credit([month(downtime, maintenance)], charge).creditCents;
          const second = credit([month(downtime + more, maintenance)], charge).creditCents;
          expect(first).toBeLessThanOrEqual(second);
          expect(second).toBeLessThanOrEqual(Math.floor(charge / 5 + 0.5));
        },
      ),
    );
  });
});
