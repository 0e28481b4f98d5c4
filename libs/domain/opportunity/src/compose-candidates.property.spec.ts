import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { composeCandidates, type ReleaseEvidence } from './compose-candidates.js';

const score = fc.option(fc.constantFrom(0, 25, 50, 75, 100));
const date = fc.option(
  fc
    .tuple(
      fc.date({ min: new Date('2012-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      fc.constantFrom(4, 7, 10),
    )
    .map(([day, length]) => day.toISOString().slice(0, length)),
);
const MUNICIPALITIES = ['a', 'b', 'c', 'd', 'e', 'f'];
const services = fc.subarray(['s1', 's2', 's3', 's4']).chain((ids) =>
  fc.tuple(
    ...ids.map((serviceId) =>
      fc.record({
        serviceId: fc.constant(serviceId),
        members: fc.subarray(MUNICIPALITIES).chain((members) =>
          fc.tuple(
            ...members.map((municipalityId) =>
              fc.record({
                municipalityId: fc.constant(municipalityId),
                population: fc.option(fc.nat(100_000)),
                priority: score,
                readiness: score,
                improvement: score,
              }),
            ),
          ),
        ),
      }),
    ),
  ),
);
const registers = fc.subarray(['q1', 'q2', 'q3']).chain((ids) =>
  fc.tuple(
    ...ids.map((questionId) =>
      fc.record({
        questionId: fc.constant(questionId),
        serviceId: fc.constantFrom('s1', 's2', null),
        entries: fc.subarray(MUNICIPALITIES).chain((members) =>
          fc.tuple(
            ...members.map((municipalityId) =>
              fc.record({
                municipalityId: fc.constant(municipalityId),
                productKey: fc.constantFrom('X', 'Y'),
                supportEnds: date,
                replacement: fc.option(
                  fc.record({
                    status: fc.constantFrom('UNDECIDED' as const, 'REPLACING' as const, 'DONE' as const),
                    from: date,
                    to: date,
                  }),
                ),
              }),
            ),
          ),
        ),
      }),
    ),
  ),
);
const release: fc.Arbitrary<ReleaseEvidence> = fc.record({
  releaseId: fc.uuid(),
  asOf: fc.constantFrom('2017-06-30', '2020-02-29'),
  thresholds: fc.constant({
    CLIENT: { x: 50, y: 50, lineIsHigh: false },
    SUPPLIER: { x: 50, y: 50, lineIsHigh: false },
  }),
  services,
  registers,
});
const quick = { numRuns: 100 };

describe('composeCandidates, for any release', () => {
  test('the order of the evidence changes nothing', () => {
    const reversed = ({ services, registers, ...rest }: ReleaseEvidence): ReleaseEvidence => ({
      ...rest,
      services: services.map((each) => ({ ...each, members: each.members.toReversed() })).toReversed(),
      registers: registers.map((each) => ({ ...each, entries: each.entries.toReversed() })).toReversed(),
    });
    fc.assert(
      fc.property(release, (evidence) => {
        expect(composeCandidates(reversed(evidence))).toEqual(composeCandidates(evidence));
      }),
      quick,
    );
  });

  test('each has an id of its own, a score, a rank and shares that add up', () => {
    fc.assert(
      fc.property(release, (evidence) => {
        const found = composeCandidates(evidence);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { score, rank, firmness, factors, values } of found) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(rank).toBe(1 + found.filter((other) => other.score > score + 1e-9).length);
          expect(firmness).toBeGreaterThanOrEqual(0);
          expect(factors.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
          for (const value of Object.values(values)) {
            if (value === null) continue;
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
        }
      }),
      quick,
    );
  });

  test('a window is a time from the as-of month on in which all of its municipalities are active', () => {
    fc.assert(
      fc.property(release, (evidence) => {
        for (const { windows } of composeCandidates(evidence)) {
          for (const { from, to, municipalityIds, members, peak, named } of windows) {
            expect(from >= evidence.asOf.slice(0, 7) && from <= to).toBe(true);
            expect(peak).toBeLessThanOrEqual(municipalityIds.length);
            expect(members.length).toBeLessThanOrEqual(named);
            for (const id of municipalityIds) {
              const member = members.find(({ municipalityId }) => municipalityId === id);
              expect(member?.status).not.toBe('DONE');
              expect(member?.window && member.window.from <= from && to <= member.window.to).toBe(true);
            }
          }
        }
      }),
      quick,
    );
  });

  test('the peak is the highest of all months from as-of on, counted one by one', () => {
    fc.assert(
      fc.property(release, (evidence) => {
        for (const { windows } of composeCandidates(evidence)) {
          for (const { from, peak, members } of windows) {
            const active = members.filter(({ status, window }) => status !== 'DONE' && window !== null);
            const activity = (month: string) =>
              active
                .filter(({ window }) => window !== null && window.from <= month && month <= window.to)
                .reduce((sum, { status }) => sum + (status === 'REPLACING' ? 0.5 : 1), 0);
            const [year, first] = evidence.asOf.split('-').map(Number);
            const months = Array.from({ length: 400 }, (_, at) => {
              const month = year * 12 + first - 1 + at;
              return `${String(Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}`;
            });
            const highest = Math.max(...months.map(activity));
            expect(peak).toBe(highest);
            expect(from).toBe(months.find((month) => activity(month) === highest));
          }
        }
      }),
      quick,
    );
  });
});
