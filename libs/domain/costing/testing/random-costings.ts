import fc from 'fast-check';
import type { CostingInput, CostingLine, CostingParticipant, Percent, ShareRule } from '../src/model.js';
import { SHARE_RULES } from '../src/model.js';

/** Percentages as they are sent: numbers and texts, with up to three decimals. */
const percent = (most: number): fc.Arbitrary<Percent> =>
  fc.integer({ min: 0, max: most * 1000 }).chain((thousandths) => {
    const written = (thousandths / 1000).toFixed(3);
    return fc.constantFrom<Percent>(Number(written), written);
  });

const cents = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 50_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 7, 100, 999_999_999_999) },
);
// Few different weights, so that fractions are often equal.
const weight = fc.oneof(fc.constantFrom(0, 1, 1, 2, 3), fc.integer({ min: 1, max: 90_000 }));

const CODES = ['b', 'a', 'C', 'é', 'ab', '__proto__', 'Z', '10', '9', 'zz', 'q', '0'];

const participant = (code: string): fc.Arbitrary<CostingParticipant> =>
  fc.record({
    code: fc.constant(code),
    population: weight,
    users: weight,
    assessment: weight,
    baselineCents: fc.option(cents, { freq: 25 }),
    avoidedCents: cents,
    localOnceCents: cents,
    localYearlyCents: cents,
  });

/** Floors that come to 100 % at most and caps that come to 100 % at least, for some of the participants. */
const bounds = (codes: readonly string[]) =>
  fc
    .array(
      fc.record({ floor: fc.integer({ min: 0, max: 1000 }), above: fc.integer({ min: 0, max: 1000 }) }),
      {
        minLength: codes.length,
        maxLength: codes.length,
      },
    )
    .map((all) => {
      const even = Math.floor(1000 / codes.length);
      // Each is at most an even part of floor, and at least one of cap.
      return all.map(({ floor, above }, at) => ({
        participant: codes[at],
        ...(floor % 3 > 0 && { floorPct: (floor % (even + 1)) / 10 }),
        ...(above % 3 > 0 && { capPct: String(Math.min(1000, even + 1 + (above % 400)) / 10) }),
      }));
    });

/** One for all: at most an even part of floor, at least one of cap. */
const general = (count: number) =>
  fc.record({
    floorPct: fc.option(fc.integer({ min: 0, max: Math.floor(100 / count) })),
    capPct: fc.option(fc.integer({ min: Math.ceil(100 / count), max: 100 })),
  });

const share = (codes: readonly string[], rule: ShareRule, perUser: boolean) =>
  fc
    .record({
      fixed: percent(100),
      bound: fc.oneof(
        fc.constant({}),
        general(codes.length),
        bounds(codes).map((bounds) => ({ bounds })),
      ),
    })
    .map(({ fixed, bound }) => ({
      rule,
      ...(rule === 'FIXED_VARIABLE' && !perUser && { fixedPct: fixed }),
      ...bound,
    }));

const line = (code: string, codes: readonly string[], years: number): fc.Arbitrary<CostingLine> =>
  fc
    .record({
      kind: fc.constantFrom('ONE_TIME' as const, 'RECURRING' as const),
      nature: fc.constantFrom('CAPITAL' as const, 'OPERATING' as const),
      year: fc.integer({ min: 0, max: years }),
      amountCents: cents,
      perUserCents: fc.option(fc.integer({ min: 0, max: 50_000 })),
      contingency: fc.boolean(),
      escalates: fc.boolean(),
      rule: fc.constantFrom(...SHARE_RULES),
    })
    .chain(({ rule, ...rest }) =>
      share(codes, rule, rest.perUserCents !== null).map((share) => ({ code, ...rest, share })),
    );

/** Costings of 1 to `most` participants that read well; some cannot be shared out (no weights, no baseline). */
export const randomCosting = (most = 6, mostYears = 8): fc.Arbitrary<CostingInput> =>
  fc
    .record({
      codes: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1, maxLength: most }),
      years: fc.integer({ min: 1, max: mostYears }),
      lines: fc.integer({ min: 0, max: 3 }),
    })
    .chain(({ codes, years, lines }) =>
      fc.record({
        years: fc.constant(years),
        ratePct: percent(12),
        escalationPct: percent(9),
        contingencyPct: percent(40),
        participants: fc.tuple(...codes.map(participant)),
        lines: fc.tuple(
          ...Array.from({ length: lines }, (_, at) => line(`line-${String(at)}`, codes, years)),
        ),
      }),
    )
    .chain((costing) => {
      const once = costing.lines.filter(({ kind }) => kind === 'ONE_TIME');
      const granted = once.map(({ code, amountCents }) =>
        fc.record({ lineCode: fc.constant(code), amountCents: fc.integer({ min: 0, max: amountCents }) }),
      );
      return fc.tuple(...granted).map((grants) => ({ ...costing, grants }));
    });
