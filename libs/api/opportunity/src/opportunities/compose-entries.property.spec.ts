import { describe, expect, it } from '@jest/globals';
import { FACTORS, scoreOpportunity, type Weights } from '@commonworks/domain-opportunity';
import fc from 'fast-check';
import type { CandidateRow } from '../candidates/candidate-rows.js';
import type { CuratedRow, CuratedStatus } from '../curation/curated-rows.js';
import { composeEntries } from './compose-entries.js';
import { bestFirst, rankEntries, valuesOf } from './rank-entries.js';

const part = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 3 });
const candidate = (id: string): fc.Arbitrary<CandidateRow> =>
  fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom('SERVICE' as const, 'REPLACEMENT' as const),
    serviceId: fc.constant('service'),
    product: fc.constant(null),
    demand: part,
    supply: part,
    reach: part,
    urgency: part,
    firmness: fc.constant(0),
  });
const weights: fc.Arbitrary<Weights> = fc
  .tuple(...FACTORS.map(() => fc.integer({ min: 0, max: 10 })))
  .map((counts) => Object.fromEntries(FACTORS.map((factor, at) => [factor, counts[at] ?? 0])) as Weights);

const curated = (id: string, status: CuratedStatus, candidateIds: readonly string[]): CuratedRow => ({
  id,
  status,
  candidateIds,
  version: 1,
  publishedAt: null,
  nameEn: '',
  nameFr: '',
  descriptionEn: '',
  descriptionFr: '',
});

/** Candidates, each cited by nothing, or by one of a draft, a published and a retired one. */
const release = fc
  .array(fc.constantFrom(null, 'DRAFT' as const, 'PUBLISHED' as const, 'RETIRED' as const), { maxLength: 9 })
  .chain((citedBy) =>
    fc.tuple(...citedBy.map((_, at) => candidate(`c${at}`))).map((candidates) => ({
      candidates: candidates as CandidateRow[],
      curated: (['DRAFT', 'PUBLISHED', 'RETIRED'] as const).flatMap((status) => {
        const ids = citedBy.flatMap((by, at) => (by === status ? [`c${at}`] : []));
        return ids.length > 0 ? [curated(status, status, ids)] : [];
      }),
    })),
  );

describe('a list of opportunities', () => {
  it('stands on each candidate once, whatever cites it', () => {
    fc.assert(
      fc.property(release, ({ candidates, curated: made }) => {
        const { listed } = composeEntries(candidates, made, () => true);
        const stoodOn = listed.flatMap((entry) => entry.candidates.map(({ id }) => id));
        expect(stoodOn.sort()).toEqual(candidates.map(({ id }) => id).sort());
        expect(listed.map(({ status }) => status)).not.toContain('RETIRED');
      }),
    );
  });

  it('holds and gives one by one, together, all that the reader may see and nothing else', () => {
    fc.assert(
      fc.property(release, ({ candidates, curated: made }) => {
        const { listed, besides } = composeEntries(candidates, made, ({ status }) => status === 'PUBLISHED');
        expect(besides).toEqual([]);
        expect(listed.map(({ id }) => id)).toEqual(
          made.flatMap(({ id, status }) => (status === 'PUBLISHED' ? [id] : [])),
        );
      }),
    );
  });

  it('gives each the score of its best candidate, the highest first', () => {
    fc.assert(
      fc.property(release, weights, ({ candidates, curated: made }, chosen) => {
        const ranked = rankEntries(composeEntries(candidates, made, () => true).listed, chosen);
        const scoreOf = (row: CandidateRow) => scoreOpportunity(valuesOf(row), chosen).score ?? -1;
        for (const { entry, score } of ranked) {
          expect(score ?? -1).toBe(Math.max(...entry.candidates.map(scoreOf)));
          expect(scoreOf(bestFirst(entry.candidates, chosen)[0])).toBe(score ?? -1);
        }
        const scores = ranked.map(({ score }) => score ?? -1);
        for (const [at, score] of scores.entries())
          expect(score).toBeLessThanOrEqual((scores[at - 1] ?? Infinity) + 1e-9);
      }),
    );
  });
});
