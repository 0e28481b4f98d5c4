import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WORKED_EXAMPLE } from '@commonworks/domain-costing';

const QUERY = `query ($input: JSON!) { computeCosting(input: $input) {
  shares { participant line year cents }
  participants { code npvCents paybackYear shapleyCents }
  years { year capitalCents operatingCents }
  pots { line year cents }
  bills { participant year oneTimeCents recurringCents localCents baselineCents savingCents savedCents }
  group { npvCents paybackYear }
  shapleyMissing
  fairness { alone { participant cents } together { participants cents } }
  tornado { parameter fromPct toPct lowCents highCents }
} }`;

interface Answer {
  computeCosting: {
    shares: { participant: string; line: string; year: number; cents: number }[];
    participants: {
      code: string;
      npvCents: number | null;
      paybackYear: number | null;
      shapleyCents: number | null;
    }[];
    years: { year: number; capitalCents: number; operatingCents: number }[];
    bills: unknown[];
    group: { npvCents: number | null };
    shapleyMissing: string | null;
    tornado: { parameter: string; lowCents: number; highCents: number }[] | null;
  };
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const ask = (
  input: unknown,
  person: Parameters<TestApi['gql']>[0] = world.people.contributor,
  query = QUERY,
) => api.gql<Answer>(person, query, { input });

/** What is refused, of an input. */
async function refused(input: unknown) {
  const { errors } = await ask(input);
  const { code, field, reason } = (errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
  return { code, field, reason, message: errors?.[0]?.message };
}

const huge = (participants: number, lines: number) => ({
  ...WORKED_EXAMPLE,
  years: 15,
  participants: Array.from({ length: participants }, (_, at) => ({
    ...WORKED_EXAMPLE.participants[at % 4],
    code: `p${String(at)}`,
  })),
  lines: Array.from({ length: lines }, (_, at) => ({ ...WORKED_EXAMPLE.lines[1], code: `l${String(at)}` })),
  grants: [],
});

describe('computing a costing', () => {
  it('gives the worked example to whoever is signed in, to the cent', async () => {
    for (const person of [world.people.contributor, world.people.coordinator, world.people.stranger]) {
      const { data, errors } = await ask(WORKED_EXAMPLE, person);
      expect(errors).toBeUndefined();
      const { shares, participants, years, bills, group, shapleyMissing, tornado } = data.computeCosting;
      expect(participants).toEqual([
        { code: 'Alder', npvCents: -3_396_776, paybackYear: null, shapleyCents: 1_775_000 },
        { code: 'Birch', npvCents: 6_658_308, paybackYear: 1.857, shapleyCents: 3_875_000 },
        { code: 'Cedar', npvCents: 10_244_229, paybackYear: 1.92, shapleyCents: 6_341_667 },
        { code: 'Dogwood', npvCents: 10_328_353, paybackYear: 2.392, shapleyCents: 12_008_333 },
      ]);
      const once = shares.filter(({ line }) => line === 'implementation').map(({ cents }) => cents);
      expect(once).toEqual([3_140_000, 4_924_579, 9_205_421, 14_130_000]);
      const last = shares
        .filter(({ line, year }) => line === 'running' && year === 5)
        .map(({ cents }) => cents);
      expect(last).toEqual([3_038_874, 4_558_310, 6_753_053, 12_661_974]);
      expect(years[0]).toEqual({ year: 0, capitalCents: 31_400_000, operatingCents: 0 });
      expect(bills).toHaveLength(24);
      expect([group.npvCents, shapleyMissing]).toEqual([23_834_113, null]);
      expect(tornado?.[0]).toMatchObject({
        parameter: 'BASELINE',
        lowCents: 4_760_012,
        highCents: 42_908_213,
      });
    }
  });

  it('takes the input written into the query, and money beyond GraphQL’s Int', async () => {
    const query = `{ computeCosting(input: { years: 1, ratePct: "1.76", escalationPct: 2.5, contingencyPct: 0,
      participants: [{ code: "A", population: 1, users: 0, assessment: 0, baselineCents: null, avoidedCents: 0,
        localOnceCents: 0, localYearlyCents: 0 }],
      lines: [{ code: "large", kind: "ONE_TIME", nature: "CAPITAL", year: 0, amountCents: 999999999999,
        contingency: true, escalates: true, share: { rule: "EQUAL" } }] }) {
      shares { cents } participants { npvCents } shapleyMissing } }`;
    const { data, errors } = await api.gql<Answer>(world.people.viewer, query);
    expect(errors).toBeUndefined();
    expect(data.computeCosting).toEqual({
      shares: [{ cents: 999_999_999_999 }],
      participants: [{ npvCents: null }],
      shapleyMissing: 'BASELINE_UNKNOWN',
    });
  });

  it('refuses a visitor', async () => {
    const { errors, data } = await ask(WORKED_EXAMPLE, null);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(data?.computeCosting).toBeUndefined();
  });

  it('names what is wrong, where, and why, in the reader’s language', async () => {
    const [first, ...others] = WORKED_EXAMPLE.participants;
    const negative = { ...WORKED_EXAMPLE, participants: [{ ...first, baselineCents: -1 }, ...others] };
    expect(await refused(negative)).toEqual({
      code: 'COSTING_INVALID',
      field: 'participants[0].baselineCents',
      reason: 'NEGATIVE',
      message: 'participants[0].baselineCents: this cannot be below 0.',
    });
    const twice = { ...WORKED_EXAMPLE, participants: [first, ...WORKED_EXAMPLE.participants] };
    expect(await refused(twice)).toMatchObject({ field: 'participants[1].code', reason: 'DUPLICATE' });
    const grants = [{ lineCode: 'implementation', amountCents: 99_999_999 }];
    expect(await refused({ ...WORKED_EXAMPLE, grants })).toMatchObject({
      code: 'COSTING_INVALID',
      field: 'grants[0].amountCents',
      reason: 'GRANT_ABOVE_POT',
    });
    expect(await refused(7)).toMatchObject({ code: 'COSTING_INVALID', field: '', reason: 'NOT_AN_OBJECT' });
    const polluted = JSON.parse(`{"__proto__":{},${JSON.stringify(WORKED_EXAMPLE).slice(1)}`) as unknown;
    // The request is refused before anything of it is read.
    expect((await ask(polluted)).status).toBe(400);
    const named = JSON.parse(JSON.stringify(WORKED_EXAMPLE).replaceAll('"Alder"', '"__proto__"')) as unknown;
    expect((await ask(named)).data.computeCosting.participants[0]).toMatchObject({ npvCents: -3_396_776 });
  });

  it('refuses what is too large before it computes, and several large ones in one request', async () => {
    expect(await refused(huge(60, 300))).toMatchObject({ field: 'lines', reason: 'TOO_MANY' });
    const one = `query ($input: JSON!) { a: computeCosting(input: $input) { group { npvCents } } }`;
    expect((await ask(huge(12, 200), undefined, one)).errors).toBeUndefined();
    const ten = `query ($input: JSON!) { ${Array.from('abcdefghij', (name) => `${name}: computeCosting(input: $input) { group { npvCents } }`).join(' ')} }`;
    expect((await ask(huge(12, 200), undefined, ten)).errors?.[0]?.extensions.code).toBe('TOO_LARGE');
    expect((await ask(WORKED_EXAMPLE, undefined, ten)).errors).toBeUndefined();
  });
});
