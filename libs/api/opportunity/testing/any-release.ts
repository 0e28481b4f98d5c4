import fc from 'fast-check';
import type { PlannedRelease, Shared } from './stored-release.js';

const level = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4, nil: undefined });
const two = (value: number) => String(value).padStart(2, '0');
const year = fc.integer({ min: 2012, max: 2024 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const partialDate = fc.oneof(year, month, day);
const perhaps = fc.option(partialDate, { freq: 2 });

const system = fc.record(
  {
    product: fc.constantFrom('CLASS', 'class ', 'C-L-A-S-S', 'Active Net', 'ActiveNet'),
    vendor: fc.constant(null),
    hosting: fc.constant(null),
    version: fc.constant(null),
    supportEnds: perhaps,
    plannedReplacement: fc.constant(null),
    // Stored answers of before have none.
    replacement: fc.option(
      fc.record({ status: fc.constantFrom('UNDECIDED', 'REPLACING', 'DONE'), from: perhaps, to: perhaps }),
      { freq: 3 },
    ),
  },
  { requiredKeys: ['product', 'vendor', 'hosting', 'version', 'supportEnds', 'plannedReplacement'] },
);

const shared: fc.Arbitrary<Shared> = fc
  .record({
    priority: level,
    readiness: level,
    improvement: level,
    trouble: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 1, nil: undefined }),
    system: fc.option(system, { freq: 4, nil: undefined }),
  })
  .map((answers) => Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)));

/** Releases of one to five municipalities and up to three services, with every mixture of what can be missing. */
export const anyRelease: fc.Arbitrary<PlannedRelease> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 }))
  .chain(([members, services]) =>
    fc.record({
      populations: fc.array(fc.option(fc.integer({ min: 1, max: 90_000 }), { freq: 5 }), {
        minLength: members,
        maxLength: members,
      }),
      shared: fc.array(fc.array(shared, { minLength: members, maxLength: members }), {
        minLength: services,
        maxLength: services,
      }),
      closesOn: fc.option(fc.constantFrom('2017-06-30', '2017-07-01', '2018-12-31'), { freq: 4 }),
      closedAt: fc.constantFrom('2017-07-05T12:00Z', '2017-08-31T23:30Z'),
      threshold: fc.record({
        kind: fc.constantFrom('FIXED', 'FIXED', 'GROUP_MEAN', 'GROUP_MEDIAN'),
        value: fc.constantFrom(50, 50, 25, 60),
        lineIsHigh: fc.boolean(),
      }),
    }),
  );
