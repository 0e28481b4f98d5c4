import { createTenantContext } from '@commonworks/api-platform';
import { createDataSource, WorkerDatabase, type RunningJob } from '@commonworks/api-platform/worker';
import {
  connected,
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { contractNotifications } from './contract-notifications.js';
import { remindOfContracts } from './remind-of-contracts.worker.js';

let database: TestDatabase;
let world: TwoMunicipalities;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  source = await createDataSource({ url: database.workerUrl, poolSize: 3 }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await database?.drop();
});
beforeEach(() => sql('delete from notification; delete from contract_reminder; delete from contract'));

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
async function made(place: 'north' | 'south', days: number): Promise<string> {
  const [row] = await sql<{ id: string }>(
    `insert into contract (consortium_id, municipality_id, title, service_id, vendor, number, ends_on, terms, contact)
     select $1, $2, 'Software', s.id, 'Vendor', '', current_date + $3::int, '', '' from service s order by s.code limit 1
     returning id`,
    [world.consortia.consortium, world.municipalities[place], days],
  );
  return row?.id ?? '';
}
/** Does the job as the worker would, its end in one transaction. */
async function run(): Promise<void> {
  const worker = new WorkerDatabase(source);
  const job: RunningJob = {
    id: 'a job',
    last: false,
    step: async () => undefined,
    finish: async (work) => worker.write(async (tx) => void (await work(tx))),
  };
  await remindOfContracts().run({}, job);
}
const told = () =>
  sql<{ person: string; contract: string }>(
    `select person_id as person, subject_id as contract from notification where kind = 'CONTRACT_ENDING' order by created_at`,
  );

describe('the reminder of a contract that ends', () => {
  it('goes to the leads of its municipality, once for each span, however often the job runs', async () => {
    const [soon, later] = [await made('north', 80), await made('south', 181)];
    await run();
    await run();
    expect(await told()).toEqual([{ person: world.people.lead.id, contract: soon }]);
    await sql('update contract set ends_on = ends_on - 51; update notification set read_at = now()');
    // Another end is another reminder: of the one it is time for the last, of the other for the first.
    await run();
    expect((await told()).slice(1)).toEqual(
      expect.arrayContaining([
        { person: world.people.lead.id, contract: soon },
        { person: world.people.southLead.id, contract: later },
      ]),
    );
  });

  it('is none for what has ended, was taken away, or runs on', async () => {
    await made('north', -1);
    await made('north', 181);
    const gone = await made('north', 10);
    await sql('update contract set removed_at = now() where id = $1', [gone]);
    await run();
    expect(await told()).toEqual([]);
  });

  it('by two workers at once is one', async () => {
    await made('north', 10);
    await Promise.allSettled([run(), run()]);
    expect(await told()).toHaveLength(1);
  });

  it('reads with the day to its lead, and is nothing to others and once it has ended', async () => {
    const id = await made('north', 10);
    const compose = (municipalityId: string, role: 'LEAD' | 'VIEWER') =>
      new WorkerDatabase(source).snapshot(async (tx) => {
        const row = {
          id: randomUUID(),
          kind: 'CONTRACT_ENDING',
          subjectId: id,
          partId: null,
          groupId: id,
          createdAt: new Date(),
          readAt: null,
        };
        const reader = createTenantContext({
          personId: randomUUID(),
          memberships: [{ role, municipalityId }],
          consortiaOfOwnMunicipalities: [world.consortia.consortium],
          locale: 'en',
        });
        return (await contractNotifications[0]?.compose(tx, reader, [[row]]))?.[0] ?? null;
      });
    const { north, south } = world.municipalities;
    const line = await compose(north, 'LEAD');
    expect(line?.text).toMatch(/^The contract “Software” ends on \w+\s\d+, \d{4}\.$/u);
    expect(line?.path).toBe(`/contracts/${id}`);
    expect(await compose(north, 'VIEWER')).toBeNull();
    expect(await compose(south, 'LEAD')).toBeNull();
    await sql('update contract set ends_on = current_date - 1');
    expect(await compose(north, 'LEAD')).toBeNull();
  });
});
