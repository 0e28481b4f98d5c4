import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { callWithCanaries, CANARIES } from '../../testing/logs/canaries.js';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
const lines: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database, { log: { write: (line) => void lines.push(line) } });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const sql = (text: string) => connected(database.superuserUrl, (client) => client.query(text));

/** For every table: what makes statements fail, with the values of the row in PostgreSQL's own error. */
const onEveryTable = (statement: string, before = '') =>
  sql(`${before}; do $$ declare t record; begin
         for t in select relname as name from pg_class
                   where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'migration'
         loop execute replace(${quoted(statement)}, '{table}', quote_ident(t.name)); end loop; end $$`);
const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

const FAULTS: Record<string, { begin: () => Promise<unknown>; end: () => Promise<unknown> }> = {
  'nothing fails': { begin: async () => undefined, end: async () => undefined },
  'a constraint fails, with the whole row as detail': {
    begin: () => onEveryTable('alter table {table} add constraint spec_never check (false) not valid'),
    end: () => onEveryTable('alter table {table} drop constraint spec_never'),
  },
  'a trigger raises the row itself': {
    begin: async () => {
      await sql(`create function spec_raise() returns trigger language plpgsql as
                 $$ begin raise exception 'no % here', new using detail = new::text, hint = new::text; end $$`);
      await onEveryTable(
        'create trigger spec_raise before insert or update on {table} for each row execute function spec_raise()',
      );
    },
    end: () => sql('drop function spec_raise() cascade'),
  },
  'no table is there': {
    begin: () => onEveryTable('alter table {table} set schema spec_away', 'create schema spec_away'),
    end: () =>
      sql(`do $$ declare t record; begin
        for t in select relname as name from pg_class where relkind = 'r' and relnamespace = 'spec_away'::regnamespace
        loop execute format('alter table spec_away.%I set schema public', t.name); end loop; end $$`),
  },
  'every connection is refused': {
    begin: async () => {
      await sql(
        `do $$ begin execute format('revoke connect on database %I from commonworks_api', current_database()); end $$`,
      );
      await sql(`select pg_terminate_backend(pid) from pg_stat_activity
                  where datname = current_database() and usename = 'commonworks_api'`);
    },
    end: () =>
      sql(
        `do $$ begin execute format('grant connect on database %I to commonworks_api', current_database()); end $$`,
      ),
  },
};

const ids = () => ({
  id: world.campaign.workbooks[0] ?? '',
  workbookId: world.campaign.workbooks[0] ?? '',
  questionId: world.campaign.questions.text,
  sectionId: world.campaign.sections.second,
  campaignId: world.campaign.id,
  templateVersionId: world.campaign.templateVersionId,
  municipalityId: world.municipalities.north,
  consortiumId: world.consortia.consortium,
  personId: world.people.viewer.id,
});

/** Every operation there is, with canaries for all its texts. */
function everyOperation(): string[] {
  const { schema } = api.app.get(GraphQLSchemaHost, { strict: false });
  const of = (type: ReturnType<typeof schema.getQueryType>, kind: string) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !/^signOut/.test(name))
      .map((field) => `${kind} { ${callWithCanaries(field, ids())} }`);
  return [...of(schema.getQueryType(), 'query'), ...of(schema.getMutationType(), 'mutation')];
}

async function askEverything(): Promise<void> {
  const { lead, administrator, coordinator } = world.people;
  for (const person of [null, lead, coordinator, administrator])
    for (const query of everyOperation()) await ask(person, query);
  await ask(null, `{ ${CANARIES.answer.replaceAll('-', '_')} }`);
  await ask(lead, `{ me { id } "${CANARIES.answer}"`);
  await ask(lead, `query ${CANARIES.answer.replaceAll('-', '_')} { me { id } }`);
  await ask(lead, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
    input: { email: [CANARIES.email], password: { secret: CANARIES.password } },
  });
  await ask(lead, 'mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename } }', {
    input: {
      ...ids(),
      value: { [CANARIES.answer]: `\0${CANARIES.answer}` },
      expectedVersion: 0,
      idempotencyKey: 'k',
    },
  });
  await api.inject({ method: 'GET', url: `/invitation/${CANARIES.token}?token=${CANARIES.token}` });
  await api.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie: `__Host-cw=${CANARIES.token}` },
    payload: `{"query": "${CANARIES.answer}`,
  });
}

const ask = async (person: TestPerson | null, query: string, variables?: object) => {
  const cookie: Record<string, string> = person ? { cookie: await api.cookieOf(person) } : {};
  return api.inject({ method: 'POST', url: '/graphql', headers: cookie, payload: { query, variables } });
};

describe('the log holds no answer, address, password, token or hash', () => {
  it.each(Object.keys(FAULTS))(
    'when %s',
    async (name) => {
      const { lead, administrator, coordinator } = world.people;
      const sessions = await Promise.all([lead, coordinator, administrator].map((p) => api.cookieOf(p)));
      const secrets = [
        ...Object.values(CANARIES),
        ...Object.values(CANARIES).map((canary) => canary.replaceAll('-', '_')),
        ...sessions.map((cookie) => cookie.split('=')[1] ?? ''),
        ...Object.values(world.people).map(({ email }) => email),
        '$argon2',
        'select ',
        'insert into',
      ];
      lines.length = 0;
      const { begin, end } = FAULTS[name] ?? FAULTS['nothing fails']!;
      await begin();
      await askEverything().finally(end);
      const leaks = lines.filter((line) => secrets.some((secret) => line.includes(secret)));
      expect(leaks).toEqual([]);
      const levels = lines.map((line) => (JSON.parse(line) as { level: string }).level);
      // The spec bites only where something failed; what was expected is no error.
      if (name === 'nothing fails') expect(levels).not.toContain('error');
      else expect(levels.filter((level) => level === 'error' || level === 'warn').length).toBeGreaterThan(5);
    },
    120_000,
  );
});

describe('each request', () => {
  it('has a line with its id, what was asked for, how it went and how long it took', async () => {
    lines.length = 0;
    const answer = await ask(world.people.lead, 'query Chosen { me { id } consortia { id } }');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const line = lines
      .map((text) => JSON.parse(text) as Record<string, unknown>)
      .find(({ msg }) => msg === 'answered');
    expect(line).toEqual({
      level: 'info',
      time: expect.any(Number),
      msg: 'answered',
      id: answer.headers['x-request-id'],
      method: 'POST',
      route: '/graphql',
      status: 200,
      ms: expect.any(Number),
      operation: 'query me consortia',
      person: expect.stringMatching(/^[\w-]{12}$/),
    });
  });

  it('that is refused is no error, and its line names the codes', async () => {
    lines.length = 0;
    const answer = await ask(null, '{ consortia { id } }');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const written = lines.map((text) => JSON.parse(text) as Record<string, unknown>);
    expect(written.every(({ level }) => level === 'info' || level === 'debug')).toBe(true);
    expect(written).toContainEqual(
      expect.objectContaining({ id: answer.headers['x-request-id'], codes: ['UNAUTHENTICATED'] }),
    );
  });
});
