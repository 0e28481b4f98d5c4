import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  actOn,
  connected,
  setContext,
  signedContext,
  testDatabase,
  twoMunicipalities,
  type Acting,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import pg from 'pg';
import { unsignedActing } from './policies.js';

/**
 * Somebody who can send any statement on the connection that serves requests: of the lead of North, whose own
 * rows are there to be seen. What is wanted are the answers of South.
 */
const VALUE = 'what South answered';

let database: TestDatabase;
let world: TwoMunicipalities;
let attacker: pg.Client;
let victim: pg.Client;

const as = async (url: string) => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};
const north = (): Acting => ({
  personId: world.people.lead.id,
  municipalityIds: [world.municipalities.north],
  consortiumIds: [world.consortia.consortium],
});
const south = (): Acting => ({ ...north(), municipalityIds: [world.municipalities.south] });
const markOf = async (client: pg.Client) =>
  (await client.query(`select pg_backend_pid() as pid, extract(epoch from now()) as began`)).rows[0];
const superuser = (sql: string) => connected(database.superuserUrl, (client) => client.query(sql));

/** Values of South's answers that the connection sees now. */
const stolen = async (client = attacker): Promise<number> =>
  (await client.query('select from answer where value = to_jsonb($1::text)', [VALUE])).rowCount ?? 0;

/** Everything with a tenant's rows that the role may read; how many rows it sees of each that shows any. */
async function seenBy(client: pg.Client): Promise<Record<string, number>> {
  const { rows: tables } = await client.query(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
        and has_any_column_privilege(c.oid, 'select')`,
  );
  const seen: Record<string, number> = {};
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select from ${name}`);
    if (rowCount) seen[name] = rowCount;
  }
  return seen;
}

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  const { campaign, municipalities } = world;
  for (const [index, id] of [municipalities.north, municipalities.south].entries())
    await connected(database.superuserUrl, (client) =>
      client.query(
        `insert into answer (municipality_id, workbook_id, question_id, state, value, version)
         values ($1, $2, $3, 'ANSWERED', to_jsonb($4::text), 1)`,
        [id, campaign.workbooks[index], campaign.questions.text, index === 0 ? 'North' : VALUE],
      ),
    );
});
afterAll(() => database?.drop());
beforeEach(async () => {
  attacker = await as(database.apiUrl);
  victim = await as(database.apiUrl);
});
afterEach(async () => {
  await attacker.end();
  await victim.end();
});

/** Each leaves the attacker's connection in a transaction with a context that is not the attacker's. */
const FORGERIES: [name: string, forge: () => Promise<void>][] = [
  [
    'lists in the settings that policies once believed',
    async () => {
      await attacker.query('begin');
      await attacker.query(`select set_config('cw.municipality_ids', $1, true)`, [
        `{${world.municipalities.south}}`,
      ]);
    },
  ],
  ...['', '0'.repeat(64), 'no signature'].map((signature): [string, () => Promise<void>] => [
    `the signature '${signature.slice(0, 12)}'`,
    async () => {
      await attacker.query('begin');
      const { context } = await signedContext(database, 'commonworks_api', await markOf(attacker), south());
      await setContext(attacker, { context, signature });
    },
  ]),
  [
    'the signature of another connection',
    async () => {
      const signed = await actOn(victim, database, 'commonworks_api', south());
      await attacker.query('begin');
      await setContext(attacker, signed);
    },
  ],
  [
    'a signature for another connection of a transaction that began at the same moment',
    async () => {
      await attacker.query('begin');
      const { began } = await markOf(attacker);
      const { pid } = await markOf(victim);
      await setContext(attacker, await signedContext(database, 'commonworks_api', { pid, began }, south()));
    },
  ],
  [
    'the signature of an earlier transaction of the same connection',
    async () => {
      const signed = await actOn(attacker, database, 'commonworks_api', south());
      expect(await stolen()).toBe(1);
      await attacker.query('commit');
      await attacker.query('begin');
      await setContext(attacker, signed);
    },
  ],
  [
    'the signature of the transaction that this one is chained to',
    async () => {
      const signed = await actOn(attacker, database, 'commonworks_api', south());
      await attacker.query('commit and chain');
      await setContext(attacker, signed);
    },
  ],
  [
    'a signature kept in the session, with a list altered',
    async () => {
      const { context, signature } = await actOn(attacker, database, 'commonworks_api', north());
      const { north: own, south: other } = world.municipalities;
      await setContext(attacker, { context: context.replace(own, other), signature });
    },
  ],
  [
    'a municipality moved into another list',
    async () => {
      const { context, signature } = await actOn(attacker, database, 'commonworks_api', {
        coordinatedConsortiumIds: [world.municipalities.south],
      });
      const [purpose, person, , coordinated, ...rest] = context.split('|');
      await setContext(attacker, {
        context: [purpose, person, coordinated, '{}', ...rest].join('|'),
        signature,
      });
    },
  ],
  [
    'what was signed for the identity role',
    async () => {
      await attacker.query('begin');
      const mark = await markOf(attacker);
      await setContext(attacker, await signedContext(database, 'commonworks_identity', mark, south()));
    },
  ],
  [
    'what was signed with another key',
    async () => {
      await attacker.query('begin');
      const key = { contextKey: 'ab'.repeat(32) };
      await setContext(
        attacker,
        await signedContext(key, 'commonworks_api', await markOf(attacker), south()),
      );
    },
  ],
];

describe('a context that is signed', () => {
  it('shows what it says, in its transaction', async () => {
    await actOn(attacker, database, 'commonworks_api', south());
    expect(await stolen()).toBe(1);
    await attacker.query('commit');
    expect(await seenBy(attacker)).toEqual({});
  });

  it('is verified once a query, not once a row', async () => {
    await actOn(attacker, database, 'commonworks_api', south());
    const { rows } = await attacker.query('explain (costs off) select * from answer');
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('InitPlan');
    expect(plan).toMatch(/(Filter|Cond): .*ANY \(.*InitPlan/);
    expect(plan).not.toMatch(/(Filter|Cond): .*acting_/);
  });
});

describe('a forged context', () => {
  it.each(FORGERIES)('by %s shows no row, and stops nothing else', async (_, forge) => {
    await forge();
    expect(await stolen()).toBe(0);
    expect(await seenBy(attacker)).toEqual({});
    expect((await attacker.query('select count(*) > 0 as some from question')).rows).toEqual([
      { some: true },
    ]);
  });

  it.each(FORGERIES)('by %s changes no row', async (_, forge) => {
    await forge();
    const { rowCount } = await attacker.query(`update answer set state = 'UNKNOWN', value = null`);
    expect(rowCount).toBe(0);
    await expect(
      attacker.query(`insert into workbook_remark select municipality_id, id, 'x' from workbook
                      union all select '${world.municipalities.south}', '${world.campaign.workbooks[1]}', 'x'`),
    ).rejects.toThrow('row-level security');
  });
});

it('every policy compares with the signed lists as they are', async () => {
  const { rows } = await superuser(`
    select tablename, policyname from pg_policies where concat(qual, with_check) like '%unnest(acting_%'`);
  expect(rows).toEqual([]);
});

describe('as it was before', () => {
  const unsigned = async () => {
    const { rows } = await superuser(`select pg_get_functiondef('verified_context'::regproc) as definition`);
    await superuser(`create or replace function verified_context() returns text language sql stable
      as $$ select current_setting('cw.context', true) $$`);
    await superuser(`alter policy commonworks_api_select on answer
      using (municipality_id = any ${unsignedActing.municipalities} or municipality_id = any (acting_municipalities()))`);
    return async () => {
      await superuser(rows[0].definition);
      await superuser(`alter policy commonworks_api_select on answer
        using (municipality_id = any ((select acting_municipalities())::uuid[]))`);
    };
  };
  const believed = FORGERIES;

  it.each(believed)('%s showed the answers', async (_, forge) => {
    const restore = await unsigned();
    try {
      await forge();
      expect(await stolen()).toBe(1);
    } finally {
      await attacker.query('rollback');
      await restore();
    }
  });
});

describe('the connection that serves requests', () => {
  const refused: [what: string, sql: string, why: RegExp][] = [
    ['read the key', 'select * from context_key', /permission denied/],
    ['verify by itself', 'select verified_context()', /permission denied/],
    [
      'replace the verification',
      'create or replace function verified_context() returns text language sql return 1',
      /permission denied|must be owner/,
    ],
    [
      'make a function of its own',
      'create function public.now() returns int language sql return 1',
      /permission denied/,
    ],
    [
      'make a temporary function',
      'create function pg_temp.sha256(bytea) returns bytea language sql return $1',
      /permission denied/,
    ],
    ['make a temporary table', 'create temporary table answer (value jsonb)', /permission denied/],
    ['make a schema', 'create schema mine', /permission denied/],
    ['become the owner', 'set role commonworks_owner', /permission denied/],
    ['become the identity role', 'set role commonworks_identity', /permission denied/],
    ['begin a session of another', 'set session authorization commonworks_owner', /permission denied/],
    [
      'put row-level security aside',
      'set row_security = off; select * from answer',
      /row-level security|query would be affected/,
    ],
    ['see what a connection keeps prepared', 'select * from pg_prepared_statements', /permission denied/],
    ['see it by the function', 'select * from pg_prepared_statement()', /permission denied/],
    [
      'end another’s connection',
      'select pg_terminate_backend(pid) from pg_stat_activity',
      /permission denied/,
    ],
    ['read a password', 'select password_hash from person', /permission denied/],
    ['read a session', 'select * from session', /permission denied/],
    ['read an invitation', 'select * from invitation', /permission denied/],
    ['read an attempt', 'select * from sign_in_limit', /permission denied/],
    ['read a device', 'select * from device', /permission denied/],
    ['read a link to a new password', 'select * from password_reset', /permission denied/],
    ['read a mail', 'select * from outgoing_mail', /permission denied/],
    [
      'ask the worker',
      `select enqueue_job('mail', jsonb_build_object('mail', gen_random_uuid()))`,
      /no kind of job mail for commonworks_api/,
    ],
    [
      'give a role',
      `insert into installation_membership select id, 'ADMINISTRATOR' from person`,
      /permission denied/,
    ],
  ];
  it.each(refused)('cannot %s', async (_, sql, why) => {
    await actOn(attacker, database, 'commonworks_api', north());
    await expect(attacker.query(sql)).rejects.toThrow(why);
  });

  it('finds no signature in what other connections do', async () => {
    const { signature, context } = await actOn(victim, database, 'commonworks_api', south());
    const { rows } = await attacker.query('select * from pg_stat_activity');
    const settings = await attacker.query('select * from pg_settings');
    const known = JSON.stringify([rows, settings.rows]);
    expect(known).not.toContain(signature);
    expect(known).not.toContain(context);
  });

  it('finds nothing of a former transaction on its own', async () => {
    await actOn(attacker, database, 'commonworks_api', south());
    await attacker.query('commit');
    const { rows } = await attacker.query(
      `select current_setting('cw.context', true) as context, current_setting('cw.signature', true) as signature`,
    );
    expect(rows).toEqual([{ context: '', signature: '' }]);
  });

  it('is not led astray by a search path', async () => {
    await attacker.query('set search_path = pg_temp, public');
    await actOn(attacker, database, 'commonworks_api', north());
    expect(await stolen()).toBe(0);
    expect((await attacker.query('select from answer')).rowCount).toBe(1);
  });
});

describe('the identity role', () => {
  let identity: pg.Client;
  beforeEach(async () => {
    identity = await as(database.identityUrl);
  });
  afterEach(() => identity.end());

  it('sees accounts for its purposes only, and never an answer', async () => {
    await actOn(identity, database, 'commonworks_identity', { purpose: 'AUTHENTICATE' });
    const seen = await seenBy(identity);
    expect(Object.keys(seen).sort()).toEqual([
      'consortium',
      'consortium_member',
      'consortium_membership',
      'installation_membership',
      'municipality',
      'municipality_membership',
      'person',
    ]);
    await expect(identity.query('select from answer')).rejects.toThrow('permission denied');
  });

  it('sees nothing by a purpose that was signed for the api’s role, or for an earlier transaction', async () => {
    const administrate: Acting = { purpose: 'ADMINISTRATE' };
    await identity.query('begin');
    const mark = await markOf(identity);
    await setContext(identity, await signedContext(database, 'commonworks_api', mark, administrate));
    expect(await seenBy(identity)).toEqual({});
    await identity.query('commit');
    const signed = await actOn(identity, database, 'commonworks_identity', administrate);
    expect(await seenBy(identity)).not.toEqual({});
    await identity.query('commit');
    await identity.query('begin');
    await setContext(identity, signed);
    expect(await seenBy(identity)).toEqual({});
  });

  it('gets no further by the purpose of another role on the api’s connection', async () => {
    await actOn(attacker, database, 'commonworks_api', { purpose: 'ADMINISTRATE' });
    expect(await seenBy(attacker)).toEqual({});
  });
});

describe('the worker', () => {
  it('reads no comment, no remark, no account and no context', async () => {
    const worker = await as(database.workerUrl);
    try {
      for (const sql of [
        'select comment from answer',
        'select remark from workbook_remark',
        'select * from person',
        'select * from session',
        'select acting_municipalities()',
        'select * from context_key',
      ])
        await expect(worker.query(sql)).rejects.toThrow('permission denied');
    } finally {
      await worker.end();
    }
  });
});

describe('a coordinator', () => {
  it('reads no remark of a workbook, and neither releases, renames nor deletes a campaign that is open', async () => {
    const { consortium } = world.consortia;
    const consortia = { coordinatedConsortiumIds: [consortium], consortiumIds: [consortium] };
    await superuser(`insert into workbook_remark select municipality_id, id, 'ours' from workbook`);
    await actOn(attacker, database, 'commonworks_api', consortia);
    expect((await attacker.query('select from workbook')).rowCount).toBe(2);
    expect((await attacker.query('select from workbook_remark')).rowCount).toBe(0);
    await attacker.query('savepoint here');
    await expect(attacker.query(`update campaign set status = 'RELEASED'`)).rejects.toThrow(
      'row-level security',
    );
    for (const [sql, refusal] of [
      [`update campaign set name = 'Mine'`, 'what was set for a campaign that was opened stays'],
      [`update campaign set status = 'DRAFT'`, 'no draft again'],
      ['delete from campaign', 'a campaign that was opened is not deleted'],
      ['update campaign set synthetic = true', 'permission denied'],
    ] as const) {
      await attacker.query('rollback to here');
      await expect(attacker.query(sql)).rejects.toThrow(refusal);
    }
  });
});
