import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const CLOSE_MINE = `mutation ($password: String!) { closeMyAccount(password: $password) { __typename
  ... on AccountClosed { at } ... on SignInRefused { message } } }`;
const CLOSE = `mutation ($personId: ID!) { closeAccount(personId: $personId) }`;
const SAVE = `mutation ($input: SaveAnswerInput!) { saveAnswer(input: $input) { __typename ... on Answer { version } } }`;
const WORKBOOK = `query ($id: ID!) { workbook(id: $id) { sections { assignees { name email } questions { id answer { updatedBy } } } } }`;
const LOG = `query ($municipalityId: ID) { auditLog(municipalityId: $municipalityId) { action actor } }`;

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const closeMine = (who: TestPersonName, password = PASSWORD) =>
  api.gql<{ closeMyAccount: { __typename: string } | null }>(world.people[who], CLOSE_MINE, { password });

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('closing the own account', () => {
  it('asks for the password', async () => {
    expect((await closeMine('contributor', 'wrong')).data.closeMyAccount).toEqual({
      __typename: 'SignInRefused',
      message: 'This is not your password. Check it and try again.',
    });
  });

  it.each<[TestPersonName, string]>([
    ['lead', 'the only lead'],
    ['coordinator', 'the only coordinator'],
    ['administrator', 'the only administrator'],
  ])('waits for a successor of the last %s', async (who, reason) => {
    const { errors } = await closeMine(who);
    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'CONFLICT' },
      message: expect.stringContaining(reason),
    });
    expect(
      await sql('select from person where id = $1 and closed_at is null', [world.people[who].id]),
    ).toHaveLength(1);
  });

  it('keeps the history under “former member”, in the reader’s language, and nothing else', async () => {
    const { contributor, lead } = world.people;
    const { workbooks, questions } = world.campaign;
    await api.gql(contributor, SAVE, {
      input: {
        workbookId: workbooks[0],
        questionId: questions.scale,
        value: 1,
        expectedVersion: 0,
        idempotencyKey: crypto.randomUUID(),
      },
    });
    await sql(
      `insert into audit_event (actor_id, municipality_id, action, subject_type, subject_id)
       values ($1, $2, 'SECTION_ASSIGNED', 'workbook', $3)`,
      [contributor.id, world.municipalities.north, workbooks[0]],
    );
    await sql('delete from sign_in_limit');
    const before = await sql<{ n: number }>('select count(*)::int as n from audit_event');
    expect((await closeMine('contributor')).data.closeMyAccount?.__typename).toBe('AccountClosed');

    expect((await api.gql<{ me: object | null }>(contributor, '{ me { id } }')).data.me).toBeNull();
    for (const table of ['session', 'device', 'municipality_membership', 'password_reset'])
      expect(await sql(`select from ${table} where person_id = $1`, [contributor.id])).toEqual([]);
    const [person] = await sql<Record<string, unknown>>('select * from person where id = $1', [
      contributor.id,
    ]);
    expect(person).toMatchObject({
      name: 'former member',
      password_hash: null,
      email: `former-${contributor.id}@closed.invalid`,
    });
    const after = await sql<{ n: number }>('select count(*)::int as n from audit_event');
    expect(after[0]?.n).toBeGreaterThan(before[0]?.n ?? 0);

    const asked = async () => {
      const log = await api.gql<{ auditLog: { action: string; actor: string | null }[] }>(lead, LOG, {
        municipalityId: world.municipalities.north,
      });
      return new Set(
        log.data.auditLog.filter(({ action }) => action === 'SECTION_ASSIGNED').map(({ actor }) => actor),
      );
    };
    const written = JSON.stringify((await api.gql(lead, WORKBOOK, { id: workbooks[0] })).data);
    expect(written).toContain('"former member"');
    expect(written).not.toContain('contributor@north.example');
    expect(await asked()).toEqual(new Set(['former member']));
    await api.gql(lead, 'mutation { changeLocale(locale: FR) { id } }');
    expect(JSON.stringify((await api.gql(lead, WORKBOOK, { id: workbooks[0] })).data)).toContain(
      '"ancien membre"',
    );
  });

  it('ends what was offered to the address and what waits to be mailed there', async () => {
    const { viewer } = world.people;
    const { south } = world.municipalities;
    const [offered] = await sql<{ id: string }>(
      `insert into invitation (email, name, role, municipality_id, locale, expires_at)
       values ($1, 'viewer', 'LEAD', $2, 'en', now() + interval '1 day') returning id`,
      [viewer.email, south],
    );
    const [reset] = await sql<{ id: string }>(
      'insert into password_reset (person_id) values ($1) returning id',
      [viewer.id],
    );
    await sql(
      `insert into outgoing_mail (kind, subject_id, locale, expires_at)
       select kind, subject::uuid, 'en', now() + interval '1 day'
         from unnest(array['INVITATION', 'PASSWORD_RESET', 'LOCK_OUT'], $1::text[]) as m (kind, subject)`,
      [[offered?.id, reset?.id, viewer.id]],
    );
    expect((await closeMine('viewer')).data.closeMyAccount?.__typename).toBe('AccountClosed');

    expect(
      await sql('select from invitation where email = $1 and withdrawn_at is null', [viewer.email]),
    ).toEqual([]);
    expect(await sql('select from password_reset where person_id = $1', [viewer.id])).toEqual([]);
    expect(await sql('select distinct state from outgoing_mail')).toEqual([{ state: 'DROPPED' }]);
  });

  it('ends the invitations to a place one led', async () => {
    const { stranger } = world.people;
    const { south } = world.municipalities;
    await sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, [south, stranger.id]);
    await sql(
      `insert into invitation (email, name, role, municipality_id, locale, invited_by, expires_at)
       values ('back-door@south.example', 'x', 'LEAD', $1, 'en', $2, now() + interval '1 day')`,
      [south, stranger.id],
    );
    expect((await closeMine('stranger')).data.closeMyAccount?.__typename).toBe('AccountClosed');
    const [left] = await sql<{ withdrawn: boolean }>(
      `select withdrawn_at is not null as withdrawn from invitation where email = 'back-door@south.example'`,
    );
    expect(left).toEqual({ withdrawn: true });
  });

  it('frees the address, and is gone from the lists of people', async () => {
    await sql(`insert into person (email, name) values ('contributor@north.example', 'Successor')`);
    const { data } = await api.gql<{ people: { id: string }[] }>(
      world.people.administrator,
      '{ people { id } }',
    );
    expect(data.people.map(({ id }) => id)).not.toContain(world.people.contributor.id);
  });
});

describe('closing somebody’s account', () => {
  const close = (who: TestPersonName | null, personId: string) =>
    api.gql<{ closeAccount: boolean | null }>(who && world.people[who], CLOSE, { personId });
  const codeOf = async (who: TestPersonName | null, personId: string) =>
    (await close(who, personId)).errors?.[0]?.extensions.code;

  it('is for administrators', async () => {
    for (const who of ['lead', 'coordinator', 'analyst', 'southLead'] as const)
      expect(await codeOf(who, world.people.approver.id)).toBe('NOT_FOUND');
    expect(await codeOf(null, world.people.approver.id)).toBe('UNAUTHENTICATED');
    expect((await close('administrator', world.people.approver.id)).data.closeAccount).toBe(true);
    expect(await codeOf('administrator', world.people.approver.id)).toBe('NOT_FOUND');
    expect(await codeOf('administrator', crypto.randomUUID())).toBe('NOT_FOUND');
    expect(await codeOf('administrator', world.people.lead.id)).toBe('CONFLICT');
  });

  it('of the last two at once leaves one', async () => {
    await sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, [
      world.municipalities.north,
      world.people.analyst.id,
    ]);
    const outcomes = await Promise.all([
      codeOf('administrator', world.people.lead.id),
      codeOf('administrator', world.people.analyst.id),
    ]);
    expect(outcomes.sort()).toEqual(['CONFLICT', undefined].sort());
  });
});
