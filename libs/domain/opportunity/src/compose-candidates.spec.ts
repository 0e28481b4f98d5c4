import { describe, expect, test } from '@jest/globals';
import { composeCandidates, type ReleaseEvidence, type ServiceEvidence } from './compose-candidates.js';
import { type MemberScores } from './member-place.js';
import { type SystemEntry } from './system-entry.js';

const thresholds = { x: 50, y: 50, lineIsHigh: false };
const release: ReleaseEvidence = {
  releaseId: '0f5a3c9e-0000-4000-8000-000000000001',
  asOf: '2017-06-30',
  thresholds: { CLIENT: thresholds, SUPPLIER: thresholds },
  services: [],
  registers: [],
};
const entry = (municipalityId: string, productKey: string, more: Partial<SystemEntry> = {}): SystemEntry => ({
  municipalityId,
  productKey,
  supportEnds: null,
  replacement: null,
  ...more,
});
const status = (status: 'REPLACING' | 'DONE') => ({ replacement: { status, from: null, to: null } });
const classEnds = { supportEnds: '2017-12-31' };
/** The real case: five municipalities, four of which still run CLASS. */
const recreation = {
  questionId: 'systems.recreation_management',
  serviceId: 'recreation',
  entries: [
    entry('caledon', 'CLASS', classEnds),
    entry('clarington', 'CLASS', { ...classEnds, ...status('REPLACING') }),
    entry('ajax', 'CLASS', classEnds),
    entry('whitby', 'ACTIVENET', status('DONE')),
    entry('oshawa', 'CLASS', { ...classEnds, ...status('REPLACING') }),
  ],
};
const member = (
  municipalityId: string,
  [priority, readiness, improvement]: (number | null)[],
  population: number | null = 1_000,
): MemberScores => ({ municipalityId, population, priority, readiness, improvement });
const service = (serviceId: string, members: MemberScores[]): ServiceEvidence => ({ serviceId, members });

describe('the replacement of CLASS', () => {
  const found = composeCandidates({ ...release, registers: [recreation] });

  test('is found by the rule: four active, urgency 0.50, score 50', () => {
    const [replacement] = found;
    expect(replacement).toMatchObject({ kind: 'REPLACEMENT', productKey: 'CLASS', score: 50, rank: 1 });
    expect(replacement.values).toEqual({ DEMAND: null, SUPPLY: null, REACH: null, URGENCY: 0.5 });
    expect(replacement.windows).toMatchObject([
      {
        from: '2017-06',
        to: '2018-12',
        peak: 3,
        named: 5,
        urgency: 0.5,
        municipalityIds: ['ajax', 'caledon', 'clarington', 'oshawa'],
      },
    ]);
    expect(replacement.factors.map(({ weight, contribution }) => [weight, contribution])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 50],
    ]);
  });

  test('its service takes the urgency of its products, and shares the rank', () => {
    expect(found[1]).toMatchObject({ kind: 'SERVICE', serviceId: 'recreation', score: 50, rank: 1 });
    expect(found).toHaveLength(2);
  });

  test('is the same whether Whitby names CLASS or what took its place', () => {
    const entries = recreation.entries.map((each) =>
      each.municipalityId === 'whitby' ? { ...each, ...classEnds, productKey: 'CLASS' } : each,
    );
    const [replacement] = composeCandidates({ ...release, registers: [{ ...recreation, entries }] });
    expect(replacement).toMatchObject({ score: 50, windows: [{ peak: 3 }] });
    expect(replacement.windows[0].municipalityIds).not.toContain('whitby');
    expect(replacement.windows[0].members).toHaveLength(5);
  });

  test('stands on the as-of date: two years later all have gone but who is late', () => {
    const later = composeCandidates({ ...release, asOf: '2019-06-30', registers: [recreation] });
    expect(later[0].windows[0]).toMatchObject({ from: '2019-06', to: '2020-06', peak: 3 });
  });
});

describe('a service', () => {
  const members = [
    member('a', [75, 100, 75], 10_000),
    member('b', [75, 25, 75], 20_000),
    member('c', [25, 25, 75], 30_000),
    member('d', [50, null, 75], 60_000),
    member('e', [null, 75, 25], 999_999),
  ];

  test('is measured by its members: demand, supply and reach', () => {
    const [candidate] = composeCandidates({ ...release, services: [service('s', members)] });
    // Pursue a and b, Test c, d on the line; Harvest a, Invest b and c; e stands beside the client chart.
    expect(candidate.values).toEqual({ DEMAND: 0.625, SUPPLY: 1, REACH: 0.5, URGENCY: null });
    expect(candidate.score).toBeCloseTo((100 * (0.4 * 0.625 + 0.2 * 1 + 0.15 * 0.5)) / 0.75, 9);
    expect(candidate.places.map(({ municipalityId }) => municipalityId)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('nobody placed is unknown and not 0; nobody in Pursue is 0', () => {
    expect(
      composeCandidates({ ...release, services: [service('s', [member('a', [75, 75, null])])] }),
    ).toEqual([]);
    expect(composeCandidates({ ...release, services: [service('s', [])] })).toEqual([]);
    const [low] = composeCandidates({ ...release, services: [service('s', [member('a', [25, null, 25])])] });
    expect(low.values).toEqual({ DEMAND: 0, SUPPLY: null, REACH: 0, URGENCY: null });
    expect(low).toMatchObject({ score: 0, rank: 1 });
  });

  test('reach leaves out whose population is unknown, above and below', () => {
    const unknown = [member('a', [75, 75, 75], null), member('b', [25, 25, 25], 500)];
    expect(composeCandidates({ ...release, services: [service('s', unknown)] })[0].values.REACH).toBe(0);
    const all = [member('a', [75, 75, 75], null)];
    expect(composeCandidates({ ...release, services: [service('s', all)] })[0].values.REACH).toBeNull();
  });

  test('a replacement has its service’s demand, supply and reach, and its own urgency', () => {
    const entries = [entry('a', 'X', classEnds), entry('b', 'X', classEnds), entry('c', 'Y')];
    const registers = [{ questionId: 'q', serviceId: 's', entries }];
    const found = composeCandidates({ ...release, services: [service('s', members)], registers });
    const replacement = found.find(({ kind }) => kind === 'REPLACEMENT');
    expect(replacement?.values).toEqual({ DEMAND: 0.625, SUPPLY: 1, REACH: 0.5, URGENCY: 0.5 });
    expect(found.find(({ kind }) => kind === 'SERVICE')?.values).toEqual(replacement?.values);
  });

  test('without a service a replacement stands on its urgency alone', () => {
    const registers = [{ ...recreation, serviceId: null }];
    const found = composeCandidates({ ...release, registers });
    expect(found).toMatchObject([{ kind: 'REPLACEMENT', serviceId: null, places: [], score: 50 }]);
  });

  test('has the highest urgency of all its questions', () => {
    const weak = {
      questionId: 'q',
      serviceId: 'recreation',
      entries: [entry('a', 'Z', { supportEnds: '2030' }), entry('b', 'Z', { supportEnds: '2030' })],
    };
    const found = composeCandidates({ ...release, registers: [weak, recreation] });
    const of = (kind: string) =>
      found.filter((each) => each.kind === kind).map(({ values }) => values.URGENCY);
    expect(of('SERVICE')).toEqual([0.5]);
    expect(of('REPLACEMENT')).toEqual([0.5, 0.25]);
  });
});
