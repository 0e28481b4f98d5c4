import { createDataSource, WorkerDatabase, type RunningJob } from '@commonworks/api-platform/worker';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import pg from 'pg';
import { makeCandidates } from '../src/candidates/make-candidates.worker.js';
import { revealMatches } from '../src/interest/reveal-matches.worker.js';
import { storeRelease, type PlannedRelease, type StoredRelease } from './stored-release.js';

type DataSource = Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

/** Two consortia with everybody in them, the whole api, and releases as the worker leaves them. */
export class OpportunityWorld {
  private constructor(
    readonly database: TestDatabase,
    readonly world: TwoMunicipalities,
    readonly api: TestApi,
    readonly superuser: pg.Client,
    private readonly source: DataSource,
  ) {}

  static async open(): Promise<OpportunityWorld> {
    const database = await testDatabase();
    const world = await twoMunicipalities(database);
    const api = await startApi(database);
    const superuser = new pg.Client({ connectionString: database.superuserUrl });
    await superuser.connect();
    const source = await createDataSource({ url: database.workerUrl, poolSize: 2 }).initialize();
    return new OpportunityWorld(database, world, api, superuser, source);
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.source.destroy();
    await this.api.close();
    await this.database.drop();
  }

  /** A release of a consortium of the world, by municipalities that are members of it beside the others. */
  async release(
    of: 'consortium' | 'otherConsortium',
    plan: PlannedRelease,
    { made = true }: { made?: boolean } = {},
  ): Promise<StoredRelease> {
    const stored = await storeRelease(this.superuser, { ...plan, consortiumId: this.world.consortia[of] });
    if (made) await new WorkerDatabase(this.source).write((tx) => makeCandidates(tx, stored));
    return stored;
  }

  /** The batch that tells municipalities of each other, as the worker does it. */
  async reveal(leastCount = 5): Promise<void> {
    const job = {
      step: () => Promise.resolve(),
      finish: (work: (tx: never) => Promise<unknown>) => work(undefined as never),
    };
    await revealMatches(new WorkerDatabase(this.source), leastCount).run({}, job as unknown as RunningJob);
  }

  /** What the operation answers, or the code it is refused with. */
  async ask<T>(
    who: TestPersonName | null,
    query: string,
    variables: object,
  ): Promise<{ value?: T; code?: string; fields?: string[] }> {
    const { data, errors } = await this.api.gql<Record<string, T>>(
      who && this.world.people[who],
      query,
      variables,
    );
    if (!errors) return { value: Object.values(data)[0] };
    const { code, fields } = errors[0]?.extensions ?? {};
    return { code, ...(fields && { fields: fields.map(({ path }) => path) }) };
  }

  /** What the worker's role reads. */
  asWorker<T>(
    work: (tx: Parameters<Parameters<WorkerDatabase['snapshot']>[0]>[0]) => Promise<T>,
  ): Promise<T> {
    return new WorkerDatabase(this.source).snapshot(work);
  }

  /** Past row-level security. */
  async sql<R extends object>(text: string, params: unknown[] = []): Promise<R[]> {
    return (await this.superuser.query<R>(text, params)).rows;
  }
}
