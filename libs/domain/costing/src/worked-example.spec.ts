import { describe, expect, test } from '@jest/globals';
import { WORKED_EXAMPLE } from './worked-example.js';
import { buyIn } from './buy-in.js';
import { compareRules } from './compare-rules.js';
import { computeCosting } from './compute-costing.js';
import { leavingCharge } from './leaving.js';
import type { CostingInput, LineShare } from './model.js';
import { readCosting } from './read-costing.js';

/** Dollars, as the design writes them. */
const dollars = (cents: number | null) => (cents === null ? null : cents / 100);

function costingOf(input: CostingInput) {
  const outcome = computeCosting(input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.costing;
}

function modelOf(input: CostingInput) {
  const read = readCosting(input);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.model;
}

const costing = costingOf(WORKED_EXAMPLE);
const sharesOf = (line: string, year: number, of = costing) =>
  of.shares.filter((share) => share.line === line && share.year === year).map(({ cents }) => dollars(cents));

/** 240,000 in year 1, shared as said. */
const shared = (share: LineShare) => {
  const line = { ...WORKED_EXAMPLE.lines[1], amountCents: 24_000_000, perUserCents: null, share };
  return sharesOf('running', 1, costingOf({ ...WORKED_EXAMPLE, lines: [line], grants: [] }));
};

describe('the worked example, to the cent', () => {
  test('240,000 by population', () => {
    expect(shared({ rule: 'POPULATION' })).toEqual([17_275.06, 31_465.3, 58_817.48, 132_442.16]);
  });

  test('the same between 10 and 45 %', () => {
    expect(shared({ rule: 'POPULATION', floorPct: 10, capPct: 45 })).toEqual([
      24_000, 37_640.09, 70_359.91, 108_000,
    ]);
  });

  test('equalised savings', () => {
    expect(shared({ rule: 'EQUALISED' })).toEqual([0, 35_000, 70_000, 135_000]);
  });

  test('Shapley', () => {
    const views = costing.participants.map(({ shapleyCents }) => dollars(shapleyCents));
    expect(views).toEqual([17_750, 38_750, 63_416.67, 120_083.33]);
    expect(costing.shapleyMissing).toBeNull();
  });

  test('one-time shares', () => {
    expect(sharesOf('implementation', 0)).toEqual([31_400, 49_245.79, 92_054.21, 141_300]);
  });

  test('running shares of years 1 and 5', () => {
    expect(sharesOf('running', 1)).toEqual([27_000, 40_500, 60_000, 112_500]);
    expect(sharesOf('running', 5)).toEqual([30_388.74, 45_583.1, 67_530.53, 126_619.74]);
  });

  test('net present values, each and of the group', () => {
    const values = costing.participants.map(({ npvCents }) => dollars(npvCents));
    expect(values).toEqual([-33_967.76, 66_583.08, 102_442.29, 103_283.53]);
    expect(dollars(costing.group.npvCents)).toBe(238_341.13);
  });

  test('payback', () => {
    expect(costing.participants.map(({ paybackYear }) => paybackYear)).toEqual([null, 1.857, 1.92, 2.392]);
  });

  test('tornado, the widest first', () => {
    expect(
      costing.tornado?.map((bar) => [bar.parameter, dollars(bar.lowCents), dollars(bar.highCents)]),
    ).toEqual([
      ['BASELINE', 47_600.12, 429_082.13],
      ['RECURRING', 125_154.21, 351_528.05],
      ['ONE_TIME', 134_841.13, 341_841.13],
      ['RATE', 197_324.75, 268_894.68],
    ]);
  });

  test('a joiner of 11,700 people after month 24 of 60', () => {
    const paid = costing.shares.filter(({ line }) => line === 'implementation');
    const joined = buyIn({
      oneTimeCents: 31_400_000,
      paid,
      months: 60,
      month: 24,
      weight: 11_700,
      totalWeight: 128_400,
    });
    expect(dollars(joined.cents)).toBe(17_167.29);
    expect(joined.credits.map(({ cents }) => dollars(cents))).toEqual([
      1_716.73, 2_692.41, 5_032.87, 7_725.28,
    ]);
  });

  test('Dogwood leaves after year 3', () => {
    const charge = leavingCharge(modelOf(WORKED_EXAMPLE), costing, { participant: 'Dogwood', afterYear: 3 });
    expect(charge.stranded).toEqual([
      { year: 4, cents: 1_639_091 },
      { year: 5, cents: 844_132 },
    ]);
    expect(charge.cents).toBe(1_639_091 + 844_132);
  });

  test('cost by year, and the bill of the member that loses', () => {
    expect(costing.years.map(({ capitalCents }) => dollars(capitalCents))).toEqual([314_000, 0, 0, 0, 0, 0]);
    expect(costing.years.map(({ operatingCents }) => dollars(operatingCents))).toEqual([
      0, 240_000, 247_200, 254_616, 262_254.48, 270_122.11,
    ]);
    const alder = costing.bills.filter(({ participant }) => participant === 'Alder');
    expect(alder.map(({ savingCents }) => dollars(savingCents))).toEqual([
      -43_400, 2_000, 2_060, 2_121.8, 2_185.45, 2_251.02,
    ]);
    expect(alder.at(-1)?.savedCents).toBe(-3_278_173);
  });

  test('nobody runs at less cost alone, nor do any together; the rules side by side', () => {
    expect(costing.fairness).toEqual({ alone: [], together: null });
    const rules = new Map(compareRules(modelOf(WORKED_EXAMPLE), 1).map(({ rule, cents }) => [rule, cents]));
    expect(rules.get('FIXED_VARIABLE')).toEqual([2_700_000, 4_050_000, 6_000_000, 11_250_000]);
    expect(rules.get('EQUALISED')).toEqual([0, 3_500_000, 7_000_000, 13_500_000]);
    expect(rules.get('ASSESSMENT')).toBeNull();
  });
});
