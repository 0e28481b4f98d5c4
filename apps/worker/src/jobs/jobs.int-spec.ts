import {
  connectTenants,
  IDENTITY_ROLE,
  type TenantDatabase,
  visitorContext,
  withPurpose,
} from '@commonworks/api-platform';
import {
  createLogger,
  defineJob,
  enqueueJob,
  handleJob,
  jobFailedComposer,
  platformJobKinds,
  JobFailure,
  type JobHandler,
  type RunningJob,
} from '@commonworks/api-platform/worker';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { startWorker, type RunningWorker } from '../worker.js';

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');
const spec = defineJob({
  name: 'spec',
  title: 'platform:job.mail',
  ids: ['thing'],
  attempts: 3,
  askedBy: [IDENTITY_ROLE],
});
const inTurn = defineJob({ ...spec, name: 'in_turn', queue: 'spec' });

interface JobRow {
  state: string;
  progress: number;
  word: string | null;
  reason: string | null;
  attempts: number;
}

let db: TestDatabase;
let api: TenantDatabase;
let administrator: string;
const workers: RunningWorker[] = [];
/** What the next jobs do. */
let work: (thing: string, job: RunningJob) => Promise<void>;

const start = async (more: JobHandler[] = []): Promise<RunningWorker> => {
  const worker = await startWorker(
    {
      databaseUrl: db.workerUrl,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      mail: null,
      filesDirectory: '',
      exitWithParent: false,
    },
    createLogger('silent'),
    {
      composers: [],
      notifications: [jobFailedComposer(new Map())],
      releaseSteps: [],
      atStart: [],
      handlers: () => [
        handleJob(spec, ({ thing }, job) => work(thing, job)),
        handleJob(inTurn, ({ thing }, job) => work(thing, job)),
        ...more,
      ],
    },
  );
  workers.push(worker);
  return worker;
};

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(db.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const ask = (kind = spec, thing: string = randomUUID()) =>
  api.write(AUTHENTICATE, (tx) => enqueueJob(tx, kind, { thing }));

async function jobOf(id: string): Promise<JobRow> {
  const [row] = await sql<JobRow>('select state, progress, word, reason, attempts from job where id = $1', [
    id,
  ]);
  if (!row) throw new Error('there is no such job');
  return row;
}

/** As somebody who may. */
const stop = (id: string) => sql(`update job set stop_asked_at = now() where id = $1`, [id]);

async function until(condition: () => Promise<boolean> | boolean, milliseconds = 20_000): Promise<void> {
  const deadline = Date.now() + milliseconds;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('it did not come to that');
    await sleep(25);
  }
}
const comesTo = (id: string, state: string) => until(async () => (await jobOf(id)).state === state);

const effectsOf = async (thing: string) =>
  (await sql('select from audit_event where subject_id = $1', [thing])).length;
const effect = (thing: string) => (tx: { query(text: string, params: unknown[]): Promise<unknown> }) =>
  tx.query(
    `insert into audit_event (action, subject_type, subject_id, detail) values ('SPEC', 'spec', $1, '{}')`,
    [thing],
  );

/** A promise, and what keeps it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}

beforeAll(async () => {
  db = await testDatabase();
  await sql('delete from mail_kind');
  // Of the features nothing runs here.
  await sql('delete from job_kind where name <> all ($1)', [platformJobKinds.map(({ name }) => name)]);
  await sql(`delete from notification_kind where name <> 'JOB_FAILED'`);
  for (const { name, ids, attempts, queue } of [spec, inTurn])
    await sql('insert into job_kind values ($1, $2, $3, $4, $5)', [
      name,
      ids,
      attempts,
      queue ?? null,
      [IDENTITY_ROLE, 'commonworks_worker'],
    ]);
  const [person] = await sql<{ id: string }>(
    `with made as (insert into person (email, name) values ('admin@installation.example', 'Admin') returning id)
     insert into installation_membership select id, 'ADMINISTRATOR' from made returning person_id as id`,
  );
  administrator = person?.id ?? '';
  api = await connectTenants(db);
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});
afterAll(async () => {
  await api?.close();
  await db?.drop();
});

describe('a job', () => {
  test('shows how far it is, without writing more than four times a second, and ends with its effect', async () => {
    const { open, opened } = gate();
    let steps = 0;
    work = async (thing, job) => {
      const end = Date.now() + 1_200;
      for (; Date.now() < end; steps++) {
        await job.step(0.5, 'platform:jobWord.writing');
        await new Promise(setImmediate);
      }
      await opened;
      await job.finish(effect(thing), 'platform:jobReason.nothingToSend');
    };
    await start();
    const thing = randomUUID();
    const id = await ask(spec, thing);
    await until(async () => (await jobOf(id)).progress === 0.5);
    expect(await jobOf(id)).toMatchObject({
      state: 'RUNNING',
      word: 'platform:jobWord.writing',
      attempts: 1,
    });
    open();
    await comesTo(id, 'DONE');
    expect(await jobOf(id)).toMatchObject({
      progress: 1,
      word: null,
      reason: 'platform:jobReason.nothingToSend',
    });
    expect(await effectsOf(thing)).toBe(1);
    expect(steps).toBeGreaterThan(100);
    // Each write of a row leaves a version of it: begun, at most six notes in 1.2 s, ended.
    const [{ writes } = { writes: 0 }] = await sql<{ writes: number }>(
      `select n_tup_upd::int as writes from pg_stat_user_tables where relname = 'job'`,
    );
    expect(writes).toBeLessThan(12);
    expect(await sql('select from graphile_worker.jobs')).toEqual([]);
  });

  test('that runs is stopped at its next step, and has no effect', async () => {
    let stepsAfter = 0;
    let asked = false;
    work = async (thing, job) => {
      for (let i = 0; i < 200; i++) {
        if (asked) stepsAfter += 1;
        await job.step(i / 1_000, 'platform:jobWord.writing');
        await sleep(50);
      }
      await job.finish(effect(thing));
    };
    await start();
    const thing = randomUUID();
    const id = await ask(spec, thing);
    await comesTo(id, 'RUNNING');
    await stop(id);
    asked = true;
    await comesTo(id, 'STOPPED');
    expect(stepsAfter).toBeLessThan(20);
    expect(await effectsOf(thing)).toBe(0);
  });

  test('that is asked to stop when it would write its effect does not write it', async () => {
    const { open, opened } = gate();
    work = async (thing, job) => {
      await opened;
      await job.finish(effect(thing));
    };
    await start();
    const thing = randomUUID();
    const id = await ask(spec, thing);
    await comesTo(id, 'RUNNING');
    await stop(id);
    open();
    await comesTo(id, 'STOPPED');
    expect(await effectsOf(thing)).toBe(0);
  });

  test('is tried again, says why in words, and is given up after its attempts or for a lasting reason', async () => {
    const failures = new Map<string, number>();
    work = async (thing) => {
      failures.set(thing, (failures.get(thing) ?? 0) + 1);
      throw new JobFailure('platform:jobReason.mailServerAway', thing === lasting);
    };
    const [passing, lasting] = [randomUUID(), randomUUID()];
    await start();
    const [first, second] = [await ask(spec, passing), await ask(spec, lasting)];
    await comesTo(second, 'FAILED');
    expect(failures.get(lasting)).toBe(1);
    await until(async () => (await jobOf(first)).attempts === 1);
    await until(async () => (await jobOf(first)).state === 'WAITING');
    expect(await jobOf(first)).toMatchObject({ reason: 'platform:jobReason.mailServerAway' });
    await comesTo(first, 'FAILED');
    expect(await jobOf(first)).toMatchObject({ attempts: 3, reason: 'platform:jobReason.mailServerAway' });
    expect(failures.get(passing)).toBe(3);
  }, 60_000);

  test('tells people nothing of an error that was not foreseen', async () => {
    work = async () => {
      throw new Error('clerk@north.example is unknown');
    };
    await start();
    const id = await ask();
    await until(async () => (await jobOf(id)).reason !== null);
    expect((await jobOf(id)).reason).toBe('platform:jobReason.unexpected');
    await sql('delete from job; delete from graphile_worker._private_jobs');
  });

  test('of a serial kind waits for the one before it; others run side by side', async () => {
    let running = 0;
    let most = 0;
    work = async () => {
      most = Math.max(most, ++running);
      await sleep(200);
      running -= 1;
    };
    await start();
    const serial = await Promise.all([ask(inTurn), ask(inTurn), ask(inTurn)]);
    for (const id of serial) await comesTo(id, 'DONE');
    expect(most).toBe(1);
    const free = await Promise.all([ask(), ask(), ask()]);
    for (const id of free) await comesTo(id, 'DONE');
    expect(most).toBeGreaterThan(1);
  });
});

describe('a worker that dies in the middle of a job', () => {
  test('leaves it to the next, which does it once more; the effect is there once', async () => {
    const [first, second] = [gate(), gate()];
    let attempts = 0;
    work = async (thing, job) => {
      attempts += 1;
      if (attempts > 1) {
        await job.finish(effect(thing));
        second.open();
        return;
      }
      first.open();
      // It lives on without knowing that it lost the queue, and comes back when all is done.
      await second.opened;
      await job.finish(effect(thing));
    };
    await start();
    const thing = randomUUID();
    const id = await ask(spec, thing);
    await first.opened;
    await start();
    await sql(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where usename = 'commonworks_worker' and datname = current_database()`,
    );
    await comesTo(id, 'DONE');
    await sleep(500);
    expect(attempts).toBe(2);
    expect(await effectsOf(thing)).toBe(1);
    expect(await jobOf(id)).toMatchObject({ state: 'DONE', attempts: 2 });
  }, 60_000);

  test('each time is the job’s fault: it is given up', async () => {
    work = async () => {
      throw new Error('never begun');
    };
    const id = await ask();
    await sql(`update job set state = 'RUNNING', next_at = null, attempts = 3, queue_row = 1 where id = $1`, [
      id,
    ]);
    await sql('delete from graphile_worker._private_jobs');
    await start();
    await comesTo(id, 'FAILED');
    expect((await jobOf(id)).reason).toBe('platform:jobReason.interrupted');
    // Given up: the administrator is told, and nobody of the job that is still to be tried again.
    expect(await sql('select person_id as id, kind from notification where subject_id = $1', [id])).toEqual([
      { id: administrator, kind: 'JOB_FAILED' },
    ]);
  });

  test('that fails on somebody’s word to stop, or is to be tried again, is told to nobody', async () => {
    expect(
      await sql(`select from notification n join job j on j.id = n.subject_id where j.state <> 'FAILED'`),
    ).toEqual([]);
  });
});

describe('notifications', () => {
  test('go ninety days after they were read, and a year after they came where nobody read them', async () => {
    await sql('delete from notification');
    await sql(
      `insert into notification (person_id, kind, subject_id, read_at, created_at)
       select $1, 'JOB_FAILED', gen_random_uuid(), now() - read, now() - came
         from (values ('91 days'::interval, '92 days'::interval), ('89 days', '92 days'), (null, '364 days'), (null, '366 days'))
              as t(read, came)`,
      [administrator],
    );
    await start();
    await sql(
      `select graphile_worker.add_job('tidy_notifications', '{"_cron": {"ts": "2026-11-26T03:17:00Z"}}')`,
    );
    await until(async () => (await sql('select from notification')).length === 2);
    expect(await sql('select read_at is null as unread from notification order by created_at')).toEqual([
      { unread: true },
      { unread: false },
    ]);
  });
});

describe('the clock', () => {
  test('asks for what has a schedule, as a job like any other', async () => {
    await start();
    // There before it is asked for: a worker may begin at once.
    await sql(`insert into job (kind, ids, state, next_at, ended_at) values
      ('spec', '{}', 'DONE', null, now() - interval '91 days'), ('spec', '{}', 'DONE', null, now() - interval '89 days')`);
    const [{ job } = { job: '' }] = await sql<{ job: string }>(
      `select (graphile_worker.add_job('tidy_jobs', '{"_cron": {"ts": "2026-11-26T03:17:00Z"}}')).id::text as job`,
    );
    expect(job).not.toBe('');
    await until(
      async () => (await sql(`select from job where kind = 'tidy_jobs' and state = 'DONE'`)).length === 1,
    );
    expect(await sql(`select from job where kind = 'spec' and ids = '{}'`)).toHaveLength(1);
    const known = await sql<{ identifier: string }>(
      'select identifier from graphile_worker._private_known_crontabs order by identifier',
    );
    expect(known.map(({ identifier }) => identifier)).toEqual([
      'tidy_files',
      'tidy_jobs',
      'tidy_notifications',
    ]);
  });
});

describe('jobs of a kind that nobody knows', () => {
  test('are told of when the worker starts, and stay', async () => {
    const lines: string[] = [];
    const log = createLogger('warn', { write: (line: string) => void lines.push(line) });
    await sql(
      `select graphile_worker.add_job('of_tomorrow', '{}'), graphile_worker.add_job('of_tomorrow', '{}')`,
    );
    const worker = await startWorker(
      {
        databaseUrl: db.workerUrl,
        disclosure: { minimumHidden: 5, dominancePercent: 10 },
        mail: null,
        filesDirectory: '',
        exitWithParent: false,
      },
      log,
      {
        composers: [],
        notifications: [jobFailedComposer(new Map())],
        releaseSteps: [],
        atStart: [],
        handlers: () => [handleJob(spec, async () => undefined), handleJob(inTurn, async () => undefined)],
      },
    );
    workers.push(worker);
    expect(lines.join('')).toContain('"kind":"of_tomorrow","waiting":2');
    await sleep(500);
    expect(await sql('select from graphile_worker.jobs')).toHaveLength(2);
  });
});
