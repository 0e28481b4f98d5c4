import { createDataSource, WorkerDatabase } from '@commonworks/api-platform/worker';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { STANDARD_WEIGHTS } from '@commonworks/domain-opportunity';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { recount } from '../../testing/recount.js';
import { anyRelease } from '../../testing/any-release.js';
import { storeRelease } from '../../testing/stored-release.js';
import { rankEntries } from '../opportunities/rank-entries.js';
import { makeCandidates } from './make-candidates.worker.js';
import type { CandidateRow } from './candidate-rows.js';

/** Of 1,000 releases with RELEASES=1000. */
const RELEASES = Number(process.env.RELEASES ?? 40);

let database: TestDatabase;
let superuser: pg.Client;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await superuser?.end();
  await source?.destroy();
  await database?.drop();
});

type StoredRow = CandidateRow & { questionId: string | null; productKey: string | null };

const stored = async (releaseId: string): Promise<StoredRow[]> =>
  (
    await superuser.query<StoredRow>(
      `select id, kind, service_id as "serviceId", question_id as "questionId", product_key as "productKey",
         null as product, demand, supply, reach, urgency, firmness
       from opportunity_candidate where release_id = $1`,
      [releaseId],
    )
  ).rows;

const rounded = (value: number | null) => (value === null ? null : Number(value.toFixed(7)));

describe('the candidates of any release', () => {
  it('and their order are those that PostgreSQL counts', async () => {
    const worker = new WorkerDatabase(source);
    let kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(anyRelease, async (plan) => {
        await superuser.query('begin');
        const release = await storeRelease(superuser, plan);
        await superuser.query('commit');
        await worker.write((tx) => makeCandidates(tx, release));
        const rows = await stored(release.releaseId);
        const ranked = rankEntries(
          rows.map((row) => ({ ...row, candidates: [row] as const })),
          STANDARD_WEIGHTS,
        );
        const made = ranked.map(({ entry, rank, score }) => ({
          ...keyOf(entry),
          values: [entry.demand, entry.supply, entry.reach, entry.urgency].map(rounded),
          rank,
          score: rounded(score),
        }));
        const counted = (await recount(superuser, release.releaseId, STANDARD_WEIGHTS)).map((row) => ({
          ...keyOf(row),
          values: [row.values.DEMAND, row.values.SUPPLY, row.values.REACH, row.values.URGENCY].map(rounded),
          rank: row.rank,
          score: rounded(row.score),
        }));
        kinds = new Set([...kinds, ...made.map(({ kind }) => kind)]);
        expect(made.toSorted(byKey)).toEqual(counted.toSorted(byKey));
      }),
      { numRuns: RELEASES },
    );
    expect([...kinds].sort()).toEqual(['REPLACEMENT', 'SERVICE']);
  }, 600_000);
});

const keyOf = ({
  kind,
  serviceId,
  questionId,
  productKey,
}: Pick<StoredRow, 'kind' | 'serviceId' | 'questionId' | 'productKey'>) => ({
  kind,
  serviceId,
  questionId,
  productKey,
});

const byKey = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
