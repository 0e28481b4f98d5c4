import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  actOn,
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type Acting,
  type GqlAnswer,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const INVITE = `mutation ($input: InviteFirstLeadInput!) {
  inviteFirstLead(input: $input) { expiresAt delivery outsideDomains } }`;
const WITHOUT = `query ($consortiumId: ID!) {
  municipalitiesWithoutLead(consortiumId: $consortiumId) { id name emailDomains invitedUntil } }`;
const OPEN = `query ($municipalityId: ID, $consortiumId: ID) {
  openInvitations(municipalityId: $municipalityId, consortiumId: $consortiumId) { id email role placeName invitedBy } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) }`;
const INVITE_PERSON = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { delivery } }`;
const REVOKE = `mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { id } }`;
const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }`;
const CLOSE = `mutation ($personId: ID!) { closeAccount(personId: $personId) }`;
const LOG = `query ($municipalityId: ID, $consortiumId: ID) {
  auditLog(municipalityId: $municipalityId, consortiumId: $consortiumId) {
    actor action municipalityName consortiumName detail } }`;
const OUTBOX = '{ outbox { id to } }';
const OPEN_LINE = `mutation ($id: ID!) { openOutboxLine(id: $id) { link } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on Me { id email memberships { role municipality { id } } } } }`;

interface Open {
  id: string;
  email: string;
  role: string;
  placeName: string;
  invitedBy: string | null;
}
interface WithoutLead {
  id: string;
  invitedUntil: string | null;
  emailDomains: string[];
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let members = 0;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const codeOf = ({ errors }: GqlAnswer<unknown>) => errors?.[0]?.extensions.code ?? 'OK';
const consortiumId = () => world.consortia.consortium;

/** A municipality that joins the consortium, with nobody in it. */
async function newMember(domains: string[] = ['x.example'], consortium = consortiumId()): Promise<string> {
  members += 1;
  const [made] = await sql<{ id: string }>(
    `with made as (insert into municipality (name, type, province, email_domains)
                   values ($1, 'TOWN', 'AB', $2) returning id),
          joined as (insert into consortium_member (consortium_id, municipality_id) select $3, id from made)
     select id from made`,
    [`Member ${members}`, domains, consortium],
  );
  return made?.id ?? '';
}

/** Somebody with this role, who signs in with everybody's password. */
async function newPerson(table: string, place: string | null, role: string): Promise<TestPerson> {
  const [made] = await sql<TestPerson>(
    `insert into person (email, name, password_hash)
     select gen_random_uuid() || '@made.example', 'Made', password_hash from person where id = $1 returning id, email`,
    [world.people.lead.id],
  );
  if (!made) throw new Error('nobody was made');
  await sql(`insert into ${table} values ($1, $2, $3)`, [place, made.id, role]);
  return made;
}
const newCoordinator = () => newPerson('consortium_membership', consortiumId(), 'COORDINATOR');

const invite = (who: TestPersonName | TestPerson | null, municipalityId: string, input: object = {}) =>
  api.gql<{ inviteFirstLead: { expiresAt: string; delivery: string } }>(
    typeof who === 'string' ? world.people[who] : who,
    INVITE,
    {
      input: {
        consortiumId: consortiumId(),
        municipalityId,
        name: 'First',
        email: 'first@x.example',
        ...input,
      },
    },
  );

const withoutLead = async (who: TestPersonName = 'coordinator') =>
  (
    await api.gql<{ municipalitiesWithoutLead: WithoutLead[] }>(world.people[who], WITHOUT, {
      consortiumId: consortiumId(),
    })
  ).data.municipalitiesWithoutLead;

const open = async (who: TestPersonName | TestPerson, place: object) =>
  (await api.gql<{ openInvitations: Open[] }>(typeof who === 'string' ? world.people[who] : who, OPEN, place))
    .data.openInvitations;

const openIn = (municipalityId: string) =>
  sql<{ id: string; email: string; invited_by: string; inviting_consortium_id: string | null }>(
    `select id, email, invited_by, inviting_consortium_id from invitation
      where municipality_id = $1 and accepted_at is null and withdrawn_at is null and expires_at > now()`,
    [municipalityId],
  );

async function tokenFor(email: string): Promise<string> {
  const { administrator } = world.people;
  const { outbox } = (await api.gql<{ outbox: { id: string; to: string }[] }>(administrator, OUTBOX)).data;
  const id = outbox.find(({ to }) => to === email)?.id;
  const opened = await api.gql<{ openOutboxLine: { link: string } }>(administrator, OPEN_LINE, { id });
  return /\/invitation\/([\w-]{43})$/.exec(opened.data.openOutboxLine.link)?.[1] ?? '';
}

interface Accepted {
  __typename: string;
  id: string;
  memberships: { role: string; municipality: { id: string } }[];
}
const accept = async (token: string) =>
  (
    await api.post<{ acceptInvitation: Accepted }>({}, ACCEPT, {
      input: { token, name: 'First', password: 'a password of my own' },
    })
  ).data.acceptInvitation;

const leadsOf = (municipalityId: string) =>
  sql(`select person_id from municipality_membership where municipality_id = $1 and role = 'LEAD'`, [
    municipalityId,
  ]);

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('the first lead of a municipality', () => {
  it('is invited by a coordinator, takes the role by accepting, and everybody sees who invited', async () => {
    const member = await newMember(['alder.example']);
    expect(await withoutLead()).toEqual([
      expect.objectContaining({ id: member, emailDomains: ['alder.example'], invitedUntil: null }),
    ]);
    const email = 'it@alder.example';
    const { data } = await invite('coordinator', member, { email: ' IT@Alder.example ' });
    expect(data.inviteFirstLead).toMatchObject({ delivery: 'WAITS_IN_OUTBOX', outsideDomains: false });
    const [listed] = await withoutLead();
    expect(listed?.invitedUntil).toBe(data.inviteFirstLead.expiresAt);
    const shown = { email, role: 'LEAD', placeName: `Member ${members}`, invitedBy: 'coordinator' };
    expect(await open('coordinator', { consortiumId: consortiumId() })).toMatchObject([shown]);
    expect(await open('administrator', {})).toContainEqual(expect.objectContaining(shown));

    const accepted = await accept(await tokenFor(email));
    expect(accepted).toMatchObject({
      __typename: 'Me',
      memberships: [{ role: 'LEAD', municipality: { id: member } }],
    });
    expect(await withoutLead()).toEqual([]);
    await sql(
      'update person set password_hash = (select password_hash from person where id = $1) where id = $2',
      [world.people.lead.id, accepted.id],
    );
    const lead = { id: accepted.id, email };
    const logOf = async (who: TestPerson, place: object) =>
      (await api.gql<{ auditLog: object[] }>(who, LOG, place)).data.auditLog;
    const event = {
      actor: 'coordinator',
      action: 'PERSON_INVITED',
      municipalityName: `Member ${members}`,
      consortiumName: 'Prairie',
      detail: { role: 'LEAD' },
    };
    expect(await logOf(lead, { municipalityId: member })).toContainEqual(expect.objectContaining(event));
    expect(await logOf(world.people.coordinator, { consortiumId: consortiumId() })).toContainEqual(
      expect.objectContaining(event),
    );
  });

  it.each<[TestPersonName | null, string]>([
    ['lead', 'NOT_FOUND'],
    ['southLead', 'NOT_FOUND'],
    ['abroadLead', 'NOT_FOUND'],
    ['viewer', 'NOT_FOUND'],
    ['analyst', 'NOT_FOUND'],
    ['otherCoordinator', 'NOT_FOUND'],
    ['administrator', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is not for %s to invite, nor to know who has none', async (who, code) => {
    const member = await newMember();
    expect(codeOf(await invite(who, member))).toBe(code);
    // Neither in the name of a consortium of one's own, of which the municipality is no member.
    expect(codeOf(await invite(who, member, { consortiumId: world.consortia.otherConsortium }))).toBe(code);
    const asked = await api.gql(who && world.people[who], WITHOUT, { consortiumId: consortiumId() });
    expect(codeOf(asked)).toBe(code);
    expect(await openIn(member)).toEqual([]);
  });

  it('is invited in a municipality of the own consortium only', async () => {
    const elsewhere = await newMember(['x.example'], world.consortia.otherConsortium);
    expect(codeOf(await invite('coordinator', elsewhere))).toBe('NOT_FOUND');
    expect(
      codeOf(await invite('coordinator', elsewhere, { consortiumId: world.consortia.otherConsortium })),
    ).toBe('NOT_FOUND');
    expect(codeOf(await invite('coordinator', '00000000-0000-4000-8000-000000000000'))).toBe('NOT_FOUND');
    expect(codeOf(await invite('coordinator', 'x'))).toBe('NOT_FOUND');
    expect((await withoutLead()).map(({ id }) => id)).not.toContain(elsewhere);
    expect(await openIn(elsewhere)).toEqual([]);
  });

  it('is not invited where there is a lead', async () => {
    for (const led of [world.municipalities.north, world.municipalities.south]) {
      expect(codeOf(await invite('coordinator', led))).toBe('CONFLICT');
      expect(await openIn(led)).toEqual([]);
    }
  });

  it('is not invited beside another: whoever made that invitation', async () => {
    const member = await newMember();
    expect(codeOf(await invite('coordinator', member, { email: 'one@x.example' }))).toBe('OK');
    expect(codeOf(await invite('coordinator', member, { email: 'one@x.example' }))).toBe('CONFLICT');
    expect(codeOf(await invite(await newCoordinator(), member, { email: 'two@x.example' }))).toBe('CONFLICT');

    const other = await newMember();
    const byAdministrator = { name: 'A', email: 'admins@x.example', role: 'LEAD', municipalityId: other };
    await api.gql(world.people.administrator, INVITE_PERSON, { input: byAdministrator });
    expect(codeOf(await invite('coordinator', other))).toBe('CONFLICT');
    // Until when says the list; whom, a coordinator is not told.
    expect((await withoutLead()).find(({ id }) => id === other)?.invitedUntil).toEqual(expect.any(String));
    expect(
      (await open('coordinator', { consortiumId: consortiumId() })).map(({ email }) => email),
    ).not.toContain('admins@x.example');
  });

  it('is invited once by several coordinators at the same time', async () => {
    const coordinators = [await newCoordinator(), await newCoordinator(), await newCoordinator()];
    for (const round of [1, 2, 3]) {
      const member = await newMember();
      const answers = await Promise.all(
        coordinators.map((who, n) => invite(who, member, { email: `race-${round}-${n}@x.example` })),
      );
      expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'OK']);
      expect(await openIn(member)).toHaveLength(1);
    }
  });

  it('is invited once by a coordinator and an administrator at the same time, or the coordinator came first', async () => {
    const member = await newMember();
    const input = { name: 'A', email: 'admins-race@x.example', role: 'LEAD', municipalityId: member };
    const [byCoordinator] = await Promise.all([
      invite('coordinator', member, { email: 'coordinators-race@x.example' }),
      api.gql(world.people.administrator, INVITE_PERSON, { input }),
    ]);
    expect(await openIn(member)).toHaveLength(codeOf(byCoordinator) === 'OK' ? 2 : 1);
    // An administrator may at any time; who accepts first is the lead, and the coordinator's offer ends.
    await accept(await tokenFor('admins-race@x.example'));
    expect(await openIn(member)).toEqual([]);
  });

  it('has an address of the municipality, where its domains are known', async () => {
    const member = await newMember(['birch.example', 'birch.gov.example']);
    for (const email of [
      'it@elsewhere.example',
      'it@notbirch.example',
      'it@birch.example.evil.example',
      'it@birch%example',
    ]) {
      const refused = await invite('coordinator', member, { email });
      expect([email, codeOf(refused)]).toEqual([email, 'INVALID_INPUT']);
    }
    expect(await openIn(member)).toEqual([]);
    expect(codeOf(await invite('coordinator', member, { email: 'it@it.birch.example' }))).toBe('OK');
  });

  it('is invited by no coordinator where no domain tells an address of the municipality from their own', async () => {
    const member = await newMember([]);
    const refused = await invite('coordinator', member, { email: 'private@mailbox.example' });
    expect(codeOf(refused)).toBe('CONFLICT');
    expect(refused.errors?.[0]?.message).toMatch(/^No email domain is bound/);
    expect(await openIn(member)).toEqual([]);
    await sql(`update municipality set email_domains = '{aspen.example}' where id = $1`, [member]);
    expect(codeOf(await invite('coordinator', member, { email: 'it@aspen.example' }))).toBe('OK');
  });

  it('is nobody who runs the consortium: they would see more than is shared with them', async () => {
    const member = await newMember();
    for (const who of ['coordinator', 'analyst'] as const) {
      const { email } = world.people[who];
      expect(codeOf(await invite('coordinator', member, { email }))).toBe('INVALID_INPUT');
    }
    expect(await openIn(member)).toEqual([]);
  });

  it('is asked, whoever it is: no role at once for who has another in the municipality', async () => {
    const member = await newMember(['made.example']);
    const contributor = await newPerson('municipality_membership', member, 'CONTRIBUTOR');
    const { data } = await invite('coordinator', member, { email: contributor.email });
    expect(data.inviteFirstLead.delivery).toBe('WAITS_IN_OUTBOX');
    expect(await leadsOf(member)).toEqual([]);
  });

  it('is invited again after the invitation was withdrawn or ran out, and the former link is dead', async () => {
    const member = await newMember();
    await invite('coordinator', member, { email: 'former@x.example' });
    const former = await tokenFor('former@x.example');
    const [made] = await openIn(member);
    for (const who of ['lead', 'analyst', 'otherCoordinator', 'stranger'] as const)
      expect(codeOf(await api.gql(world.people[who], WITHDRAW, { id: made?.id }))).toBe('NOT_FOUND');
    expect(codeOf(await api.gql(world.people.coordinator, WITHDRAW, { id: made?.id }))).toBe('OK');
    expect(codeOf(await invite('coordinator', member, { email: 'next@x.example' }))).toBe('OK');
    expect((await accept(former)).__typename).toBe('TokenRefused');

    const next = await tokenFor('next@x.example');
    await sql('update invitation set expires_at = now() where municipality_id = $1', [member]);
    expect((await withoutLead()).find(({ id }) => id === member)?.invitedUntil).toBeNull();
    expect(codeOf(await invite('coordinator', member, { email: 'next@x.example' }))).toBe('OK');
    expect(codeOf(await invite('coordinator', member, { email: 'third@x.example' }))).toBe('CONFLICT');
    expect((await accept(next)).__typename).toBe('TokenRefused');
    expect((await accept(await tokenFor('next@x.example'))).__typename).toBe('Me');
  });

  it('can no longer be who a coordinator invited once there is one: that one decides', async () => {
    const member = await newMember();
    await invite('coordinator', member, { email: 'slow@x.example' });
    const slow = await tokenFor('slow@x.example');
    const viewer = await newPerson('municipality_membership', member, 'VIEWER');
    const granted = { personId: viewer.id, role: 'LEAD', municipalityId: member };
    expect(codeOf(await api.gql(world.people.administrator, GRANT, { input: granted }))).toBe('OK');
    expect((await accept(slow)).__typename).toBe('TokenRefused');
    expect(await leadsOf(member)).toEqual([{ person_id: viewer.id }]);
  });

  it('is no longer invited by who coordinated: what they offered is withdrawn', async () => {
    const member = await newMember();
    const gone = await newCoordinator();
    expect(codeOf(await invite(gone, member, { email: 'back-door@x.example' }))).toBe('OK');
    const token = await tokenFor('back-door@x.example');
    const revoked = { personId: gone.id, role: 'COORDINATOR', consortiumId: consortiumId() };
    expect(codeOf(await api.gql(world.people.coordinator, REVOKE, { input: revoked }))).toBe('OK');
    expect((await accept(token)).__typename).toBe('TokenRefused');
    expect(codeOf(await invite(gone, member))).toBe('NOT_FOUND');
    expect(await openIn(member)).toEqual([]);
    expect(
      await sql(
        `select e.action from audit_event e join invitation i on i.id::text = e.subject_id
          where i.municipality_id = $1 and e.municipality_id = $1 and e.consortium_id = $2 order by e.at`,
        [member, consortiumId()],
      ),
    ).toEqual([{ action: 'PERSON_INVITED' }, { action: 'INVITATION_WITHDRAWN' }]);
  });

  it('leaves nothing open of who loses the role while the invitation is made', async () => {
    const member = await newMember();
    const going = await newCoordinator();
    const revoked = { personId: going.id, role: 'COORDINATOR', consortiumId: consortiumId() };
    const waiting = async (kind: 'relation' | 'advisory') =>
      (
        await sql(
          `select from pg_locks l join pg_database d on d.oid = l.database
            where not l.granted and l.locktype = $1 and d.datname = $2`,
          [kind, new URL(database.superuserUrl).pathname.slice(1)],
        )
      ).length > 0;
    const until = async (met: () => Promise<boolean> | boolean) => {
      while (!(await met())) await sleep(20);
    };
    // Held back where the invitation is made, and its mail not yet asked for.
    await connected(database.superuserUrl, async (client) => {
      await client.query('begin; lock table outgoing_mail in share mode');
      const inviting = invite(going, member, { email: 'going@x.example' });
      await until(() => waiting('relation'));
      let isRevoked = false;
      const revoking = api.gql(world.people.coordinator, REVOKE, { input: revoked }).then((answer) => {
        isRevoked = true;
        return answer;
      });
      await until(async () => isRevoked || (await waiting('advisory')));
      await client.query('commit');
      expect([codeOf(await inviting), codeOf(await revoking)]).toEqual(['OK', 'OK']);
    });
    expect(await openIn(member)).toEqual([]);
  });

  it('made anew by an administrator is no longer the coordinator’s to withdraw', async () => {
    const member = await newMember();
    await invite('coordinator', member, { email: 'anew@x.example' });
    const [made] = await openIn(member);
    const input = { name: 'A', email: 'anew@x.example', role: 'LEAD', municipalityId: member };
    await api.gql(world.people.administrator, INVITE_PERSON, { input });
    expect(await openIn(member)).toMatchObject([{ id: made?.id, inviting_consortium_id: null }]);
    expect(codeOf(await api.gql(world.people.coordinator, WITHDRAW, { id: made?.id }))).toBe('NOT_FOUND');
  });

  it('cannot be gone: the account of the only lead is not closed, so a coordinator finds nobody missing', async () => {
    const member = await newMember();
    const only = await newPerson('municipality_membership', member, 'LEAD');
    const closing = await api.gql(world.people.administrator, CLOSE, { personId: only.id });
    expect(codeOf(closing)).toBe('CONFLICT');
    // Locked out is not gone either.
    await sql('update person set locked_out_at = now() where id = $1', [only.id]);
    expect(codeOf(await invite('coordinator', member))).toBe('CONFLICT');
  });

  it('is a lead: a coordinator invites to no other role of a municipality', async () => {
    const member = await newMember();
    for (const role of ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER'])
      expect(
        codeOf(
          await api.gql(world.people.coordinator, INVITE_PERSON, {
            input: { name: 'x', email: 'other@x.example', role, municipalityId: member },
          }),
        ),
      ).toBe('NOT_FOUND');
  });

  it('is counted among the 200 invitations of an hour', async () => {
    const busy = await newCoordinator();
    await sql(
      `insert into audit_event (actor_id, action, subject_type, subject_id)
       select $1, 'PERSON_INVITED', 'invitation', 'x' from generate_series(1, 200)`,
      [busy.id],
    );
    expect(codeOf(await invite(busy, await newMember()))).toBe('CONFLICT');
  });
});

/** Somebody who can send any statement on the connection that invites. */
describe('past the api, the database', () => {
  let client: pg.Client;
  const CALL = `select outcome from invite_first_lead($1, $2, 'x@x.example', 'x', 'en', 1000)`;

  const as = async (acting: Acting) => {
    client = new pg.Client({ connectionString: database.identityUrl });
    await client.connect();
    await actOn(client, database, 'commonworks_identity', acting);
  };
  const coordinating = (who: TestPersonName): Acting => ({
    purpose: 'INVITE',
    personId: world.people[who].id,
    coordinatedConsortiumIds: [consortiumId()],
    consortiumIds: [consortiumId()],
  });
  const outcome = async (member: string): Promise<string> =>
    (await client.query<{ outcome: string }>(CALL, [consortiumId(), member])).rows[0]?.outcome ?? '';
  afterEach(async () => {
    await client.query('rollback');
    await client.end();
  });

  it.each<[string, () => Acting]>([
    ['an analyst', () => coordinating('analyst')],
    ['who no longer coordinates', () => coordinating('stranger')],
    ['who acts for another purpose', () => ({ ...coordinating('coordinator'), purpose: 'AUTHENTICATE' })],
    ['nobody', () => ({ purpose: 'INVITE' })],
  ])('refuses %s', async (_who, acting) => {
    const member = await newMember();
    await as(acting());
    expect(await outcome(member)).toBe('NOT_FOUND');
    const { rows } = await client.query('select * from municipalities_without_lead($1)', [consortiumId()]);
    expect(rows).toEqual([]);
  });

  it('lets a coordinator insert no such row, nor revive, prolong or turn one to another', async () => {
    const member = await newMember();
    await invite('coordinator', member, { email: 'kept@x.example' });
    await as(coordinating('coordinator'));
    const attempt = async (statement: string) => {
      await client.query('savepoint attempt');
      const error = await client.query(statement, [member]).then(
        () => null,
        (cause: pg.DatabaseError) => cause,
      );
      await client.query('rollback to attempt');
      return error?.code ?? null;
    };
    const DENIED = '42501';
    expect(
      await attempt(
        `insert into invitation (email, name, role, municipality_id, locale, invited_by, expires_at, inviting_consortium_id)
         values ('x@x.example', 'x', 'LEAD', $1, 'en', acting_person(), now() + interval '1 day', '${consortiumId()}')`,
      ),
    ).toBe(DENIED);
    for (const change of [
      `expires_at = now() + interval '1 year'`,
      `token_hash = '\\x00'`,
      `inviting_consortium_id = null`,
      `withdrawn_at = null`,
    ])
      expect([change, await attempt(`update invitation set ${change} where municipality_id = $1`)]).toEqual([
        change,
        DENIED,
      ]);
    expect(await attempt('update invitation set withdrawn_at = now() where municipality_id = $1')).toBeNull();
  });

  it('is asked in vain who invited by another municipality', async () => {
    const member = await newMember();
    await invite('coordinator', member, { email: 'asked@x.example' });
    const [made] = await openIn(member);
    const named = async (municipalityIds: string[]) => {
      await client?.end().catch(() => undefined);
      await as({ purpose: 'INVITE', personId: world.people.lead.id, municipalityIds });
      return (await client.query('select inviter_of_first_lead($1) as name', [made?.id])).rows[0].name;
    };
    expect(await named([world.municipalities.north])).toBeNull();
    expect(await named([member])).toBe('coordinator');
  });
});
