import { describe, expect, test } from '@jest/globals';
import { WORKED_EXAMPLE } from './worked-example.js';
import { computeCosting } from './compute-costing.js';
import { COSTING_LIMITS } from './limits.js';

type Json = Record<string, unknown>;

/** The worked example as JSON, with one thing changed. */
function changed(
  change: (input: Json & { participants: Json[]; lines: (Json & { share: Json })[] }) => void,
) {
  const input = JSON.parse(JSON.stringify(WORKED_EXAMPLE)) as Parameters<typeof change>[0];
  change(input);
  return input;
}

/** What is wrong with an input, as `field reason`. */
function faultsOf(input: unknown): string[] {
  const outcome = computeCosting(input);
  return outcome.ok ? [] : outcome.faults.map(({ field, reason }) => `${field} ${reason}`);
}

const faults = (change: Parameters<typeof changed>[0]) => faultsOf(changed(change));

describe('what is wrong with an input is named, with its place', () => {
  test('the example itself has no fault', () => {
    expect(faults(() => undefined)).toEqual([]);
  });

  test.each([[null], ['text'], [7], [[]], [true]])('%j is no costing', (input) => {
    expect(faultsOf(input)).toContain(' NOT_AN_OBJECT');
  });

  test('nothing at all', () => {
    expect(faultsOf(undefined)).toContain(' MISSING');
    expect(faultsOf({})).toEqual([
      'years MISSING',
      'participants MISSING',
      'lines MISSING',
      'ratePct MISSING',
      'escalationPct MISSING',
      'contingencyPct MISSING',
    ]);
  });

  test.each<[unknown, string]>([
    [-1, 'NEGATIVE'],
    [-0.5, 'NEGATIVE'],
    [NaN, 'NOT_A_NUMBER'],
    [Infinity, 'NOT_A_NUMBER'],
    [-Infinity, 'NOT_A_NUMBER'],
    [1e300, 'TOO_LARGE'],
    [1e12 + 1, 'TOO_LARGE'],
    [0.1, 'NOT_WHOLE'],
    [5e-324, 'NOT_WHOLE'],
    ['100', 'NOT_A_NUMBER'],
    [[], 'NOT_A_NUMBER'],
    [{ valueOf: 7 }, 'NOT_A_NUMBER'],
    [true, 'NOT_A_NUMBER'],
    [undefined, 'MISSING'],
  ])('an amount of %p is %s', (amount, reason) => {
    expect(faults(({ lines }) => (lines[0].amountCents = amount))).toContain(
      `lines[0].amountCents ${reason}`,
    );
    expect(faults(({ participants }) => (participants[3].avoidedCents = amount))).toEqual([
      `participants[3].avoidedCents ${reason}`,
    ]);
  });

  test.each<[unknown, string]>([
    [-2.5, 'NEGATIVE'],
    ['-2.5', 'NEGATIVE'],
    [-1e-9, 'NEGATIVE'],
    [NaN, 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['', 'NOT_A_NUMBER'],
    [' 4', 'NOT_A_NUMBER'],
    ['4,5', 'NOT_A_NUMBER'],
    ['0x4', 'NOT_A_NUMBER'],
    ['1e2', 'NOT_A_NUMBER'],
    ['4.', 'NOT_A_NUMBER'],
    ['9'.repeat(100_000), 'NOT_A_NUMBER'],
    [`0.${'0'.repeat(399)}1`, 'TOO_PRECISE'],
    [1e300, 'TOO_LARGE'],
    [1e-7, 'TOO_PRECISE'],
    [0.1 + 0.2, 'TOO_PRECISE'],
    [100.000001, 'TOO_LARGE'],
    [[4], 'NOT_A_NUMBER'],
    [undefined, 'MISSING'],
  ])('a rate of %p is %s', (rate, reason) => {
    expect(faults((input) => (input.ratePct = rate))).toEqual([`ratePct ${reason}`]);
  });

  test('a percentage is what is written, as number and as text, with zeros at its end', () => {
    const of = (contingencyPct: unknown) =>
      computeCosting(changed((input) => (input.contingencyPct = contingencyPct)));
    expect(of('15.000000000')).toEqual(of(15));
    expect(of('1.76')).toEqual(of(1.76));
    expect(of('1.76')).not.toEqual(of(1.75));
  });

  test.each<[unknown, string]>([
    [0, 'TOO_SMALL'],
    [16, 'TOO_LARGE'],
    [2.5, 'NOT_WHOLE'],
    [-1, 'NEGATIVE'],
    ['5', 'NOT_A_NUMBER'],
  ])('a horizon of %p is %s', (years, reason) => {
    expect(faults((input) => (input.years = years))).toContain(`years ${reason}`);
  });

  test('codes', () => {
    expect(faults(({ participants }) => (participants[2].code = 'Alder'))).toEqual([
      'participants[2].code DUPLICATE',
    ]);
    expect(faults(({ lines }) => (lines[1].code = 'implementation'))).toEqual(['lines[1].code DUPLICATE']);
    expect(faults(({ participants }) => (participants[0].code = ''))).toEqual([
      'participants[0].code NOT_A_CODE',
    ]);
    expect(faults(({ participants }) => (participants[0].code = ' Alder'))).toEqual([
      'participants[0].code NOT_A_CODE',
    ]);
    expect(faults(({ participants }) => (participants[0].code = 'A\u0000'))).toEqual([
      'participants[0].code NOT_A_CODE',
    ]);
    expect(faults(({ participants }) => (participants[0].code = '\ud800'))).toEqual([
      'participants[0].code NOT_A_CODE',
    ]);
    expect(faults(({ participants }) => (participants[0].code = 'A'.repeat(65)))).toEqual([
      'participants[0].code TOO_LARGE',
    ]);
    expect(faults(({ participants }) => (participants[0].code = 7))).toEqual([
      'participants[0].code NOT_A_TEXT',
    ]);
  });

  test('values that are not known, and fields that are misspelt', () => {
    expect(faults(({ lines }) => (lines[0].kind = 'once'))).toEqual(['lines[0].kind UNKNOWN_VALUE']);
    expect(faults(({ lines }) => (lines[0].kind = 'toString'))).toEqual(['lines[0].kind UNKNOWN_VALUE']);
    expect(faults(({ lines }) => (lines[1].share.rule = 'FAIR'))).toContain(
      'lines[1].share.rule UNKNOWN_VALUE',
    );
    expect(faults(({ lines }) => (lines[0].contingency = 'yes'))).toEqual([
      'lines[0].contingency NOT_TRUE_OR_FALSE',
    ]);
    expect(faults(({ lines }) => (lines[0].share.floorPercent = 5))).toEqual([
      'lines[0].share.floorPercent UNKNOWN_FIELD',
    ]);
    expect(faults((input) => (input['x'.repeat(9_999)] = 1))).toEqual([`${'x'.repeat(40)} UNKNOWN_FIELD`]);
  });

  test('floors and caps', () => {
    const share = (share: Json) => faults(({ lines }) => (lines[0].share = { rule: 'POPULATION', ...share }));
    expect(share({ floorPct: 30, capPct: 29.999999 })).toEqual([
      'lines[0].share.floorPct FLOOR_ABOVE_CAP',
      'lines[0].share.floorPct FLOORS_ABOVE_TOTAL',
    ]);
    expect(share({ floorPct: 25.000001 })).toEqual(['lines[0].share.floorPct FLOORS_ABOVE_TOTAL']);
    expect(share({ floorPct: 25 })).toEqual([]);
    expect(share({ capPct: 24.999999 })).toEqual(['lines[0].share.capPct CAPS_BELOW_TOTAL']);
    expect(share({ capPct: 25 })).toEqual([]);
    expect(share({ bounds: [{ participant: 'Elm', capPct: 1 }] })).toEqual([
      'lines[0].share.bounds[0].participant UNKNOWN_PARTICIPANT',
    ]);
    expect(share({ bounds: [{ participant: 'Alder' }, { participant: 'Alder' }] })).toEqual([
      'lines[0].share.bounds[1].participant DUPLICATE',
    ]);
    expect(share({ capPct: 45, bounds: [{ participant: 'Alder', floorPct: 46 }] })).toEqual([
      'lines[0].share.bounds[0].floorPct FLOOR_ABOVE_CAP',
    ]);
    expect(share({ floorPct: 10, bounds: [{ participant: 'Alder', capPct: 9 }] })).toEqual([
      'lines[0].share.bounds[0].capPct FLOOR_ABOVE_CAP',
    ]);
    expect(
      share({
        bounds: [
          { participant: 'Alder', floorPct: 60 },
          { participant: 'Birch', floorPct: 41 },
        ],
      }),
    ).toEqual(['lines[0].share.bounds FLOORS_ABOVE_TOTAL']);
    expect(share({ bounds: [{ participant: 'Alder', floorPct: 101 }] })).toEqual([
      'lines[0].share.bounds[0].floorPct TOO_LARGE',
    ]);
  });

  test('weights: none at all, and none among those who are left', () => {
    const share = { rule: 'ASSESSMENT', capPct: 60 };
    expect(faults(({ lines }) => (lines[0].share = share))).toEqual(['lines[0].share.rule NO_WEIGHT']);
    const one = (input: Parameters<Parameters<typeof changed>[0]>[0]) => {
      input.participants[1].assessment = 5;
      input.lines[0].share = share;
    };
    expect(faults(one)).toEqual(['lines[0].share NO_WEIGHT_LEFT']);
    const nobody = ({ participants }: { participants: Json[] }) => {
      for (const participant of participants) participant.users = 0;
    };
    expect(faults(nobody)).toEqual(['lines[1].share.rule NO_WEIGHT']);
  });

  test('the fixed part is said once, where there is one', () => {
    expect(faults(({ lines }) => (lines[1].perUserCents = null))).toEqual([
      'lines[1].share.fixedPct FIXED_PART_MISSING',
    ]);
    expect(faults(({ lines }) => (lines[1].share.fixedPct = 25))).toEqual([
      'lines[1].share.fixedPct FIXED_PART_TWICE',
    ]);
    expect(faults(({ lines }) => (lines[0].share.fixedPct = 25))).toEqual([
      'lines[0].share.fixedPct FIXED_PART_UNUSED',
    ]);
  });

  test('an unknown baseline blocks savings, and shares only by baselines; nobody is named', () => {
    const unknown = changed(({ participants }) => (participants[2].baselineCents = null));
    const outcome = computeCosting(unknown);
    if (!outcome.ok) throw new Error('shares need no baseline');
    expect(outcome.costing.participants.map(({ npvCents }) => npvCents === null)).toEqual([
      false,
      false,
      true,
      false,
    ]);
    expect(outcome.costing).toMatchObject({
      group: { npvCents: null, paybackYear: null },
      shapleyMissing: 'BASELINE_UNKNOWN',
      fairness: null,
      tornado: null,
    });
    expect(JSON.stringify(outcome.costing)).not.toContain('10500000');
    for (const rule of ['BASELINE', 'EQUALISED']) {
      const input = changed(({ participants, lines }) => {
        participants[2].baselineCents = null;
        lines[0].share = { rule };
      });
      expect(faultsOf(input)).toEqual(['lines[0].share.rule BASELINE_UNKNOWN']);
    }
    expect(faults(({ participants }) => delete participants[2].baselineCents)).toEqual([
      'participants[2].baselineCents MISSING',
    ]);
  });

  test('grants', () => {
    const grants = (...grants: Json[]) => faults((input) => (input.grants = grants));
    expect(grants({ lineCode: 'running', amountCents: 1 })).toEqual([
      'grants[0].lineCode GRANT_ON_RECURRING',
    ]);
    expect(grants({ lineCode: 'nothing', amountCents: 1 })).toEqual(['grants[0].lineCode UNKNOWN_LINE']);
    expect(grants({ lineCode: '__proto__', amountCents: 1 })).toEqual(['grants[0].lineCode UNKNOWN_LINE']);
    expect(grants({ lineCode: 'implementation', amountCents: 41_400_001 })).toEqual([
      'grants[0].amountCents GRANT_ABOVE_POT',
    ]);
    expect(
      grants(
        { lineCode: 'implementation', amountCents: 41_400_000 },
        { lineCode: 'implementation', amountCents: 1 },
      ),
    ).toEqual(['grants[1].amountCents GRANT_ABOVE_POT']);
    // All of it is granted: nothing is left to share.
    expect(grants({ lineCode: 'implementation', amountCents: 41_400_000 })).toEqual([]);
    expect(faults((input) => (input.grants = null))).toEqual([]);
  });

  test('years beyond the horizon', () => {
    expect(faults(({ lines }) => (lines[0].year = 6))).toEqual(['lines[0].year YEAR_OUTSIDE_HORIZON']);
    expect(faults(({ lines }) => (lines[1].year = 1e15))).toEqual(['lines[1].year YEAR_OUTSIDE_HORIZON']);
    expect(faults(({ lines }) => (lines[0].year = -1))).toEqual(['lines[0].year NEGATIVE']);
    expect(faults(({ lines }) => (lines[0].year = 5))).toEqual([]);
  });

  test('too much of anything is not looked at', () => {
    const before = performance.now();
    expect(
      faults((input) => (input.lines = Array.from({ length: 100_000 }, () => input.lines[0]))),
    ).toContain('lines TOO_MANY');
    expect(faults((input) => (input.participants = Array.from({ length: 100_000 }, () => ({}))))).toContain(
      'participants TOO_MANY',
    );
    expect(faults((input) => (input.grants = Array.from({ length: 100_000 }, () => ({}))))).toEqual([
      'grants TOO_MANY',
    ]);
    const bounds = Array.from({ length: 100_000 }, () => ({ participant: 'Alder' }));
    expect(faults(({ lines }) => (lines[0].share.bounds = bounds))).toEqual([
      'lines[0].share.bounds TOO_MANY',
    ]);
    const many = (input: Json & { participants: Json[]; lines: Json[] }) => {
      input.years = 15;
      input.participants = Array.from({ length: 60 }, (_, at) => ({
        ...input.participants[0],
        code: `p${String(at)}`,
      }));
      input.lines = Array.from({ length: 400 }, (_, at) => ({ ...input.lines[1], code: `l${String(at)}` }));
    };
    expect(faults(many)).toContain('lines TOO_MANY');
    expect(faults((input) => (input.participants = []))).toContain('participants TOO_FEW');
    // Told are the first faults only, however many there are.
    const bad = Array.from({ length: 400 }, () => ({ share: {} }));
    expect(faults((input) => (input.lines = bad))).toHaveLength(COSTING_LIMITS.faults);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  test('sums stay exact: what would not is refused', () => {
    const large = changed((input) => {
      input.years = 15;
      input.escalationPct = 100;
      input.lines[1].amountCents = 1e12;
    });
    expect(faultsOf(large)).toEqual(['lines[1].amountCents TOTAL_TOO_LARGE']);
    const rich = changed((input) => {
      input.years = 15;
      input.escalationPct = 100;
      input.participants[0].localYearlyCents = 1e12;
    });
    expect(faultsOf(rich)).toEqual(['participants[0].localYearlyCents TOTAL_TOO_LARGE']);
    const dear = changed((input) => {
      input.lines[1].perUserCents = 1e12;
      input.participants[0].users = 1e15;
    });
    expect(faultsOf(dear)).toEqual(['lines[1].amountCents TOTAL_TOO_LARGE']);
  });
});

describe('hostile names and ties', () => {
  test('fields and codes that name what every object has', () => {
    const input = JSON.parse(
      JSON.stringify(WORKED_EXAMPLE)
        .replaceAll('"Alder"', '"__proto__"')
        .replaceAll('"Birch"', '"constructor"'),
    ) as unknown;
    const outcome = computeCosting(input);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    expect(outcome.costing.participants.map(({ npvCents }) => npvCents)).toEqual([
      -3_396_776, 6_658_308, 10_244_229, 10_328_353,
    ]);
    const polluted = `{"__proto__":{"polluted":true},${JSON.stringify(WORKED_EXAMPLE).slice(1)}`;
    expect(faultsOf(JSON.parse(polluted))).toEqual(['__proto__ UNKNOWN_FIELD']);
    expect(({} as Json).polluted).toBeUndefined();
    // What is inherited is not there.
    expect(faultsOf(Object.create(WORKED_EXAMPLE))).toContain('years MISSING');
  });

  test('equal fractions: the spare cents go by code, by UTF-16 units, wherever it stands', () => {
    const codes = ['b', 'é', 'B', '10', '9'];
    const input = changed((input) => {
      input.participants = codes.map((code) => ({ ...input.participants[0], code }));
      input.lines = [{ ...input.lines[1], perUserCents: null, amountCents: 103, share: { rule: 'EQUAL' } }];
      input.grants = [];
    });
    const outcome = computeCosting(input);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const first = outcome.costing.shares.filter(({ year }) => year === 1);
    expect(first.map(({ participant, cents }) => `${participant} ${String(cents)}`)).toEqual([
      'b 20',
      'é 20',
      'B 21',
      '10 21',
      '9 21',
    ]);
  });

  test('with thirteen participants there is no view by Shapley, and it is said why', () => {
    const of = (count: number) => {
      const input = changed((input) => {
        input.participants = Array.from({ length: count }, (_, at) => ({
          ...input.participants[1],
          code: `p${String(at)}`,
        }));
        input.lines[0].share = { rule: 'EQUAL' };
      });
      const outcome = computeCosting(input);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
      return outcome.costing;
    };
    expect(of(13).shapleyMissing).toBe('TOO_MANY_PARTICIPANTS');
    expect(of(13).participants.every(({ shapleyCents }) => shapleyCents === null)).toBe(true);
    expect(of(12).shapleyMissing).toBeNull();
    expect(of(12).participants.every(({ shapleyCents }) => shapleyCents !== null)).toBe(true);
  });
});
