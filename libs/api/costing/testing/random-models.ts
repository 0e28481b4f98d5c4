import {
  SHARE_RULES,
  type CostingInput,
  type CostingLine,
  type ShareRule,
} from '@commonworks/domain-costing';
import fc from 'fast-check';

// Few different weights beside large ones, so that fractions are often equal.
const weight = fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 90_000 }));
const cents = fc.oneof(fc.integer({ min: 0, max: 40_000_000 }), fc.constantFrom(0, 1, 100, 101));
const tenths = (most: number) =>
  fc.integer({ min: 0, max: Math.floor(most * 10) }).map((value) => value / 10);

const participant = (code: string) =>
  fc.record({
    code: fc.constant(code),
    population: weight,
    users: weight,
    assessment: weight,
    baselineCents: fc.integer({ min: 1, max: 40_000_000 }),
    avoidedCents: cents,
    localOnceCents: cents,
    localYearlyCents: cents,
  });

const bounds = (codes: readonly string[]) =>
  fc.oneof(
    fc.constant({}),
    fc.record({
      floorPct: fc.integer({ min: 0, max: Math.floor(100 / codes.length) }),
      capPct: fc.integer({ min: Math.ceil(100 / codes.length), max: 100 }),
    }),
    fc.record({ bounds: fc.tuple(...codes.map((participant, at) => bound(participant, at, codes.length))) }),
  );

/** Some have a floor, the others may have a cap: floors come to 100 % at most, caps to 100 % at least. */
const bound = (participant: string, at: number, count: number) =>
  at % 2 === 0
    ? fc.record({ participant: fc.constant(participant), floorPct: tenths(100 / count) })
    : fc.record({
        participant: fc.constant(participant),
        capPct: fc.integer({ min: Math.ceil(100 / count), max: 100 }),
      });

const line = (code: string, codes: readonly string[], years: number): fc.Arbitrary<CostingLine> =>
  fc
    .record({
      kind: fc.constantFrom('ONE_TIME' as const, 'RECURRING' as const),
      nature: fc.constantFrom('CAPITAL' as const, 'OPERATING' as const),
      year: fc.integer({ min: 0, max: years }),
      amountCents: cents,
      perUserCents: fc.option(fc.integer({ min: 0, max: 300 })),
      contingency: fc.boolean(),
      escalates: fc.boolean(),
      rule: fc.constantFrom(...SHARE_RULES),
      fixed: tenths(100),
      bound: bounds(codes),
    })
    .map(({ rule, fixed, bound, ...rest }) => ({
      code,
      ...rest,
      share: { rule, ...(isFixed(rule) && rest.perUserCents === null && { fixedPct: fixed }), ...bound },
    }));

const isFixed = (rule: ShareRule) => rule === 'FIXED_VARIABLE';

/** Costings that can be computed, but for bounds that leave something to nobody. */
export const randomModel: fc.Arbitrary<CostingInput> = fc
  .record({ count: fc.integer({ min: 1, max: 6 }), years: fc.integer({ min: 1, max: 6 }) })
  .chain(({ count, years }) => {
    const codes = ['e', 'Alder', 'É', '=b', 'd', 'C'].slice(0, count);
    return fc.record({
      years: fc.constant(years),
      ratePct: tenths(9),
      escalationPct: tenths(7),
      contingencyPct: tenths(30),
      participants: fc.tuple(...codes.map(participant)),
      lines: fc.tuple(...[0, 1, 2, 3].map((at) => line(`line ${String(at)}`, codes, years))),
    });
  })
  .map((input) => {
    const once = input.lines.find(({ kind, amountCents }) => kind === 'ONE_TIME' && amountCents > 0);
    const amountCents = Math.floor((once?.amountCents ?? 0) / 3);
    return { ...input, grants: once ? [{ lineCode: once.code, amountCents }] : [] };
  });
