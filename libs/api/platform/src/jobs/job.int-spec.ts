import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';

const FIELDS = 'id title known state progress reason attempts maximumAttempts nextAt endedAt stopping';
const JOB = `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`;
const JOBS = `query ($states: [JobState!], $first: Int, $after: ID) {
  jobs(states: $states, first: $first, after: $after) { ${FIELDS} } }`;
const STOP = `mutation ($id: ID!) { stopJob(id: $id) { ${FIELDS} } }`;
const RETRY = `mutation ($id: ID!) { retryJob(id: $id) { ${FIELDS} } }`;

interface Job {
  id: string;
  title: string;
  state: string;
  reason: string | null;
}

let db: TestDatabase;
let api: TestApi;
let world: TwoMunicipalities;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** A job of this person, as the api and the worker leave one; one that waits stands in the queue. */
async function jobOf(person: TestPerson, state = 'WAITING', kind = 'mail'): Promise<string> {
  const [job] = await sql<{ id: string }>(
    `insert into job (kind, ids, asked_by, state, attempts, reason, queue_row, next_at, ended_at)
     values ($1, jsonb_build_object('mail', $2::uuid), $3, $4, 2, 'platform:jobReason.mailServerAway', null,
             case when $4 = 'WAITING' then now() + interval '1 hour' end,
             case when $4 in ('DONE', 'FAILED', 'STOPPED') then now() end) returning id`,
    [kind, randomUUID(), person.id, state],
  );
  if (!job) throw new Error('no job was made');
  if (state === 'WAITING')
    await sql(
      `select graphile_worker.add_job($1, json_build_object('job', $2::text), job_key => $2::text,
                                      run_at => now() + interval '1 hour')`,
      [kind, job.id],
    );
  return job.id;
}

const queued = (id: string) =>
  sql<{ now: boolean }>('select run_at <= now() as now from graphile_worker.jobs where key = $1', [id]);
const ask = async (person: TestPerson | null, query: string, variables: object) => {
  const { data, errors } = await api.gql<Record<string, Job> | null>(person, query, variables);
  return errors ? errors[0]?.extensions.code : Object.values(data ?? {})[0];
};

beforeAll(async () => {
  db = await testDatabase();
  world = await twoMunicipalities(db);
  api = await startApi(db);
});
beforeEach(() => sql('delete from job; delete from graphile_worker._private_jobs'));
afterAll(async () => {
  await api?.close();
  await db?.drop();
});

describe('a job', () => {
  test('is its asker’s and the administrators’ to see and to stop; for all others there is none', async () => {
    const { lead, administrator, ...others } = world.people;
    for (const state of ['WAITING', 'RUNNING']) {
      const id = await jobOf(lead, state);
      for (const person of [...Object.values(others), null])
        for (const query of [JOB, STOP, RETRY]) {
          expect(await ask(person, query, { id })).toBe(person === null ? 'UNAUTHENTICATED' : 'NOT_FOUND');
        }
      expect(await ask(lead, JOB, { id })).toMatchObject({ id, state, title: 'Send an email' });
      expect(await ask(administrator, JOB, { id })).toMatchObject({ id });
      expect(await ask(lead, RETRY, { id })).toBe('NOT_FOUND');
    }
    expect(await ask(lead, JOB, { id: randomUUID() })).toBe('NOT_FOUND');
  });

  test('that waits is stopped before it began, and leaves the queue', async () => {
    const id = await jobOf(world.people.lead);
    expect(await ask(world.people.lead, STOP, { id })).toMatchObject({ state: 'STOPPED', nextAt: null });
    expect(await queued(id)).toEqual([]);
    expect(await ask(world.people.lead, STOP, { id })).toBe('CONFLICT');
    const audited = await sql(`select from audit_event where action = 'JOB_STOPPED' and subject_id = $1`, [
      id,
    ]);
    expect(audited).toHaveLength(1);
  });

  test('that runs is asked to stop, and says so', async () => {
    const id = await jobOf(world.people.lead, 'RUNNING');
    expect(await ask(world.people.administrator, STOP, { id })).toMatchObject({
      state: 'RUNNING',
      stopping: true,
    });
  });

  test('is tried again by an administrator: one that failed, was stopped, or waits for long', async () => {
    const { administrator, lead } = world.people;
    for (const state of ['FAILED', 'STOPPED', 'WAITING']) {
      const id = await jobOf(lead, state);
      expect(await ask(administrator, RETRY, { id })).toMatchObject({
        state: 'WAITING',
        attempts: 0,
        reason: null,
        endedAt: null,
      });
      expect(await queued(id)).toEqual([{ now: true }]);
      const audited = await sql(`select from audit_event where action = 'JOB_RETRIED' and subject_id = $1`, [
        id,
      ]);
      expect(audited).toHaveLength(1);
    }
    for (const state of ['DONE', 'RUNNING'])
      expect(await ask(administrator, RETRY, { id: await jobOf(lead, state) })).toBe('CONFLICT');
    expect(await ask(administrator, RETRY, { id: await jobOf(lead, 'FAILED', 'of_tomorrow') })).toBe(
      'CONFLICT',
    );
  });

  test('is not tried again beside one that waits for the same', async () => {
    const [failed, waiting] = [await jobOf(world.people.lead, 'FAILED'), await jobOf(world.people.lead)];
    await sql('update job set ids = (select f.ids from job f where f.id = $1) where id = $2', [
      failed,
      waiting,
    ]);
    expect(await ask(world.people.administrator, RETRY, { id: failed })).toBe('CONFLICT');
  });
});

describe('the list of jobs', () => {
  test('is the administrators’, the newest first, page by page', async () => {
    const { people } = world;
    const made: string[] = [];
    for (const person of [people.lead, people.abroadLead, people.coordinator])
      made.unshift(await jobOf(person));
    const failed = await jobOf(people.southLead, 'FAILED', 'of_tomorrow');
    const list = async (variables: object) =>
      ((await ask(people.administrator, JOBS, variables)) as unknown as Job[]).map(({ id }) => id);
    expect(await list({})).toEqual([failed, ...made]);
    expect(await list({ states: ['WAITING'], first: 2 })).toEqual(made.slice(0, 2));
    expect(await list({ states: ['WAITING'], first: 2, after: made[1] })).toEqual(made.slice(2));
    expect(await ask(people.administrator, JOB, { id: failed })).toMatchObject({
      title: 'A kind of job this version does not know (of_tomorrow)',
      known: false,
      maximumAttempts: null,
    });
    for (const first of [0, 501])
      expect(await ask(people.administrator, JOBS, { first })).toBe('INVALID_INPUT');
    for (const person of [people.lead, people.coordinator, people.stranger])
      expect(await ask(person, JOBS, {})).toBe('NOT_FOUND');
  });
});
