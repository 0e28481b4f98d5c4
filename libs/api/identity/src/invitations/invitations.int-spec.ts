import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD as PASSWORD_OF_ALL,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestPersonName,
  type GqlAnswer,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';

const INVITE = `mutation ($input: InvitePersonInput!) {
  invitePerson(input: $input) { expiresAt delivery outsideDomains } }`;
const OPEN = `query ($municipalityId: ID, $consortiumId: ID) {
  openInvitations(municipalityId: $municipalityId, consortiumId: $consortiumId) {
    id email name role placeName expiresAt expired delivery } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawInvitation(id: $id) }`;
const OUTBOX = '{ outbox { id to subject at openedAt refused } }';
const OPEN_LINE = `mutation ($id: ID!) { openOutboxLine(id: $id) { text link } }`;
const OFFER = `query ($token: String!) { invitation(token: $token) { __typename
  ... on InvitationOffer { email name role placeName inviterName locale hasAccount }
  ... on InvitationClosed { reason message locale } } }`;
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) {
  __typename ... on Me { email name locale memberships { role municipality { name } } }
  ... on InvalidInput { field } ... on SignInRefused { message } } }`;
const REVOKE = `mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { id } }`;
const PASSWORD = 'a password of my own';

interface Line {
  id: string;
  to: string;
  subject: string;
  openedAt: string | null;
}
interface Accepted {
  __typename: string;
  email?: string;
  field?: string;
  memberships?: { role: string; municipality: { name: string } | null }[];
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);
const codeOf = ({ errors }: GqlAnswer<unknown>) => errors?.[0]?.extensions.code ?? 'OK';
const person = (who: TestPersonName | null) => who && world.people[who];
const north = () => ({ municipalityId: world.municipalities.north });
const south = () => ({ municipalityId: world.municipalities.south });

const invite = (who: TestPersonName | null, input: object) =>
  api.gql<{ invitePerson: { expiresAt: string | null; delivery: string; outsideDomains: boolean } }>(
    person(who),
    INVITE,
    { input: { name: 'Newcomer', role: 'VIEWER', ...input } },
  );

const outbox = async () =>
  (await api.gql<{ outbox: Line[] }>(world.people.administrator, OUTBOX)).data.outbox;

const openLine = (id: string, who: TestPersonName | null = 'administrator') =>
  api.gql<{ openOutboxLine: { text: string; link: string } | null }>(person(who), OPEN_LINE, { id });

/** The token in the newest mail to the address, as the administrator hands it over. */
async function tokenFor(email: string): Promise<string> {
  const line = (await outbox()).find(({ to }) => to === email);
  if (!line) throw new Error(`there is no mail to ${email}`);
  const { data } = await openLine(line.id);
  return tokenIn(data.openOutboxLine?.link);
}

const tokenIn = (link = '') => /\/invitation\/([\w-]{43})$/.exec(link)?.[1] ?? '';

async function invited(who: TestPersonName, email: string, input: object): Promise<string> {
  expect(codeOf(await invite(who, { email, ...input }))).toBe('OK');
  return tokenFor(email);
}

const accept = async (token: string, input: object = {}, headers: Record<string, string> = {}) =>
  (
    await api.post<{ acceptInvitation: Accepted }>(headers, ACCEPT, {
      input: { token, name: 'Newcomer', password: PASSWORD, ...input },
    })
  ).data.acceptInvitation;

const acceptAs = async (who: TestPerson, token: string) =>
  (await api.gql<{ acceptInvitation: Accepted }>(who, ACCEPT, { input: { token } })).data.acceptInvitation;

const cookieIn = ({ cookies }: { cookies: { name: string; value: string }[] }) =>
  `__Host-cw=${cookies.find(({ name }) => name === '__Host-cw')?.value}`;

/** A session of its own, opened so many minutes ago: accepting ends the one it is done in. */
async function newSession({ id, email }: TestPerson, minutesAgo = 0): Promise<string> {
  const answer = await api.inject({
    method: 'POST',
    url: '/graphql',
    payload: {
      query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      variables: { input: { email, password: PASSWORD_OF_ALL } },
    },
  });
  await sql('update session set authenticated_at = now() - make_interval(mins => $1) where person_id = $2', [
    minutesAgo,
    id,
  ]);
  return cookieIn(answer);
}

const offerOf = async (token: string) =>
  (await api.gql<{ invitation: { __typename: string; reason?: string } }>(null, OFFER, { token })).data
    .invitation;

const WHY = {
  ACCEPTED: 'was accepted',
  WITHDRAWN: 'has taken this invitation back',
  EXPIRED: 'is too old',
  UNKNOWN: 'is not complete',
};
const closed = (reason: keyof typeof WHY) => ({
  __typename: 'InvitationClosed',
  reason,
  message: expect.stringContaining(WHY[reason]),
  locale: 'EN',
});

const openOf = async (who: TestPersonName, place: object) =>
  (
    await api.gql<{ openInvitations: { id: string; email: string; expired: boolean; delivery: string }[] }>(
      person(who),
      OPEN,
      place,
    )
  ).data.openInvitations;

const openFor = async (who: TestPersonName, place: object, email: string) => {
  const found = (await openOf(who, place)).find((invitation) => invitation.email === email);
  if (!found) throw new Error(`there is no open invitation of ${email}`);
  return found;
};

/** What the audit log says of the invitations to an address. */
const audited = (email: string) =>
  sql<{ action: string; actor: string | null; detail: object }>(
    `select e.action, p.name as actor, e.detail from audit_event e
       join invitation i on i.id::text = e.subject_id left join person p on p.id = e.actor_id
      where i.email = $1 order by e.at`,
    [email],
  );

const rolesOf = async (email: string) =>
  (
    await sql<{ role: string }>(
      `select m.role from person p join (
         select person_id, role from municipality_membership union all
         select person_id, role from consortium_membership union all
         select person_id, role from installation_membership) m on m.person_id = p.id
       where p.email = $1 order by 1`,
      [email],
    )
  ).map(({ role }) => role);

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('an invitation', () => {
  it('gives the role when it is accepted, once, to who then has an account under the own name', async () => {
    const email = 'new@north.example';
    const { data } = await invite('lead', { email: ' New@North.example', role: 'CONTRIBUTOR', ...north() });
    expect(data.invitePerson).toMatchObject({ delivery: 'WAITS_IN_OUTBOX', outsideDomains: false });
    const expires = Date.parse(data.invitePerson.expiresAt ?? '');
    expect(Math.abs(expires - Date.now() - 14 * 86_400_000)).toBeLessThan(60_000);
    expect(await sql('select from person where email = $1', [email])).toHaveLength(0);

    const token = await tokenFor(email);
    expect(await offerOf(token)).toEqual({
      __typename: 'InvitationOffer',
      email,
      name: 'Newcomer',
      role: 'CONTRIBUTOR',
      placeName: 'North',
      inviterName: 'lead',
      locale: 'EN',
      hasAccount: false,
    });
    expect(await accept(token, { password: 'short' })).toMatchObject({ field: 'password' });
    expect(await accept(token, { name: ' ' })).toMatchObject({ field: 'name' });
    expect(await accept(token, { name: 'Jeanne Roy', locale: 'FR' })).toEqual({
      __typename: 'Me',
      email,
      name: 'Jeanne Roy',
      locale: 'FR',
      memberships: [{ role: 'CONTRIBUTOR', municipality: { name: 'North' } }],
    });
    expect((await accept(token)).__typename).toBe('TokenRefused');
    expect(await offerOf(token)).toEqual(closed('ACCEPTED'));
    expect((await openOf('lead', north())).map((open) => open.email)).not.toContain(email);
    expect(await audited(email)).toEqual([
      { action: 'PERSON_INVITED', actor: 'lead', detail: { role: 'CONTRIBUTOR' } },
      { action: 'INVITATION_ACCEPTED', actor: 'Jeanne Roy', detail: { role: 'CONTRIBUTOR' } },
    ]);
  });

  it('from several places is each accepted by itself, the later ones by who is signed in', async () => {
    const email = 'both@region.example';
    const first = await invited('lead', email, north());
    const second = await invited('southLead', email, { ...south(), role: 'LEAD' });
    // The newest mail of each place is another line: take each by its subject.
    const links = new Map<string, string>();
    for (const { id, to, subject } of await outbox())
      if (to === email) links.set(subject, tokenIn((await openLine(id)).data.openOutboxLine?.link));
    const [northToken = '', southToken = ''] = ['North', 'South'].map(
      (place) => [...links].find(([subject]) => subject.includes(place))?.[1] ?? '',
    );
    expect(new Set([first, second, northToken, southToken]).size).toBe(4);

    expect((await accept(northToken)).__typename).toBe('Me');
    expect(await rolesOf(email)).toEqual(['VIEWER']);
    expect(await offerOf(southToken)).toMatchObject({ hasAccount: true });
    expect(await accept(southToken, { password: 'another password' })).toMatchObject({
      __typename: 'SignInRefused',
    });
    expect(await rolesOf(email)).toEqual(['VIEWER']);

    const signedIn = await api.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query: `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
        variables: { input: { email, password: PASSWORD } },
      },
    });
    const cookie = signedIn.cookies.find(({ name }) => name === '__Host-cw');
    expect(await accept(southToken, {}, { cookie: `__Host-cw=${cookie?.value}` })).toMatchObject({
      __typename: 'Me',
    });
    expect(await rolesOf(email)).toEqual(['LEAD', 'VIEWER']);
  });

  it('accepted by who is signed in asks for no password, and counts for none', async () => {
    const { analyst } = world.people;
    const codeAfterAccepting = async (minutesAgo: number, role: string) => {
      const token = await invited('lead', analyst.email, { ...north(), role });
      const answer = await api.inject({
        method: 'POST',
        url: '/graphql',
        headers: { cookie: await newSession(analyst, minutesAgo) },
        payload: { query: ACCEPT, variables: { input: { token } } },
      });
      const cookie = cookieIn(answer);
      return codeOf(await api.post({ cookie }, OPEN_LINE, { id: 'x' }));
    };
    expect(await codeAfterAccepting(20, 'VIEWER')).toBe('PASSWORD_NEEDED');
    await sql('delete from municipality_membership where person_id = $1', [analyst.id]);
    expect(await codeAfterAccepting(5, 'APPROVER')).toBe('NOT_FOUND');
    await sql('delete from municipality_membership where person_id = $1', [analyst.id]);
    await sql('delete from invitation where email = $1', [analyst.email]);
  });

  it('is nobody else’s: not to be accepted from another account', async () => {
    const token = await invited('lead', 'meant@north.example', { ...north(), role: 'LEAD' });
    expect(await acceptAs(world.people.stranger, token)).toMatchObject({ __typename: 'SignInRefused' });
    expect(await rolesOf(world.people.stranger.email)).toEqual([]);
    expect((await accept(token)).__typename).toBe('Me');
  });

  it('gives a further role at once to who belongs to the place, and says nothing else of anybody', async () => {
    const { email } = world.people.viewer;
    expect((await invite('lead', { email, role: 'APPROVER', ...north() })).data.invitePerson).toEqual({
      expiresAt: null,
      delivery: 'GIVEN_AT_ONCE',
      outsideDomains: false,
    });
    expect(await rolesOf(email)).toEqual(['APPROVER', 'VIEWER']);
    const elsewhere = await invite('southLead', { email, role: 'APPROVER', ...south() });
    expect(elsewhere.data.invitePerson.delivery).toBe('WAITS_IN_OUTBOX');
    expect(await rolesOf(email)).toEqual(['APPROVER', 'VIEWER']);
  });

  it('made twice at once is one, and its link the newest', async () => {
    const email = 'twice@north.example';
    const answers = await Promise.all([1, 2, 3].map(() => invite('lead', { email, ...north() })));
    expect(answers.map(codeOf)).toEqual(['OK', 'OK', 'OK']);
    expect(await sql('select from invitation where email = $1', [email])).toHaveLength(1);
    expect((await outbox()).filter(({ to }) => to === email)).toHaveLength(1);
    const former = await tokenFor(email);
    const newest = await tokenFor(email);
    expect(await offerOf(former)).toEqual(closed('UNKNOWN'));
    expect((await accept(newest)).__typename).toBe('Me');
  });

  it('is accepted by one of several who use it at the same time', async () => {
    const token = await invited('lead', 'race@north.example', north());
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => accept(token)));
    expect(outcomes.filter(({ __typename }) => __typename === 'Me')).toHaveLength(1);
    expect(await rolesOf('race@north.example')).toEqual(['VIEWER']);

    const { analyst } = world.people;
    const offered = await invited('lead', analyst.email, { ...north(), role: 'APPROVER' });
    const cookie = await newSession(analyst);
    const pressedTwice = await Promise.all([1, 2].map(() => accept(offered, {}, { cookie })));
    expect(pressedTwice.map(({ __typename }) => __typename).sort()).toEqual(['Me', 'TokenRefused']);
    expect(
      (await audited(analyst.email)).filter(({ action }) => action === 'INVITATION_ACCEPTED'),
    ).toHaveLength(1);
    await sql('delete from municipality_membership where person_id = $1', [analyst.id]);
    await sql('delete from invitation where email = $1', [analyst.email]);
  });

  it('and another to the same new address, accepted at once, make one account', async () => {
    const email = 'two-at-once@region.example';
    await invite('lead', { email, ...north() });
    await invite('southLead', { email, ...south() });
    const tokens: string[] = [];
    for (const { id, to } of await outbox())
      if (to === email) tokens.push(tokenIn((await openLine(id)).data.openOutboxLine?.link));
    const outcomes = await Promise.all(tokens.map((token) => accept(token)));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['Me', 'SignInRefused']);
    expect(await rolesOf(email)).toHaveLength(1);
  });

  it('too old, unknown or not complete is refused; it stays in the list, as expired', async () => {
    const email = 'late@north.example';
    const token = await invited('lead', email, north());
    await sql(`update invitation set expires_at = now() where email = $1`, [email]);
    expect((await accept(token)).__typename).toBe('TokenRefused');
    expect(await offerOf(token)).toEqual(closed('EXPIRED'));
    expect(await openFor('lead', north(), email)).toMatchObject({ expired: true });
    expect((await outbox()).map(({ to }) => to)).not.toContain(email);
    for (const dead of ['x', '', 'A'.repeat(43), 'A'.repeat(5_000)]) {
      expect((await accept(dead)).__typename).toBe('TokenRefused');
      expect(await offerOf(dead)).toEqual(closed('UNKNOWN'));
    }
    expect((await accept(await invited('lead', email, north()))).__typename).toBe('Me');
  });

  it.each<[TestPersonName | null, string, 'north' | 'south' | 'consortium' | 'installation', string]>([
    ['lead', 'VIEWER', 'south', 'NOT_FOUND'],
    ['lead', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['lead', 'ADMINISTRATOR', 'installation', 'NOT_FOUND'],
    ['contributor', 'VIEWER', 'north', 'NOT_FOUND'],
    ['approver', 'VIEWER', 'north', 'NOT_FOUND'],
    ['coordinator', 'VIEWER', 'north', 'NOT_FOUND'],
    ['analyst', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['otherCoordinator', 'ANALYST', 'consortium', 'NOT_FOUND'],
    ['stranger', 'VIEWER', 'north', 'NOT_FOUND'],
    [null, 'VIEWER', 'north', 'UNAUTHENTICATED'],
  ])('is refused to %s for a %s of %s', async (who, role, where, code) => {
    const place = {
      north: north(),
      south: south(),
      consortium: { consortiumId: world.consortia.consortium },
      installation: {},
    }[where];
    expect(codeOf(await invite(who, { email: 'refused@north.example', role, ...place }))).toBe(code);
    expect(await sql(`select from invitation where email = 'refused@north.example'`)).toHaveLength(0);
  });

  it.each([
    [{ email: 'not an address' }],
    [{ email: 'ünïcode@north.example' }],
    [{ email: 'x@north.example\r\nBcc: evil@other.example' }],
    [{ email: 'x@north.example', name: ' ' }],
    [{ email: 'x@north.example', role: 'ANALYST' }],
  ])('needs sound input: %j', async (input) => {
    expect(codeOf(await invite('lead', { ...north(), ...input }))).toBe('INVALID_INPUT');
  });

  it('is limited to 200 for a person and an hour', async () => {
    await sql(
      `insert into audit_event (actor_id, action, subject_type, subject_id)
       select $1, 'PERSON_INVITED', 'invitation', 'x' from generate_series(1, 199)`,
      [world.people.abroadLead.id],
    );
    const abroad = { municipalityId: world.municipalities.abroad };
    const answers = await Promise.all(
      [1, 2, 3].map((n) => invite('abroadLead', { email: `many${n}@abroad.example`, ...abroad })),
    );
    expect(answers.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'OK']);
    await sql(
      `update audit_event set at = now() - interval '61 minutes' where actor_id = $1 and action = 'PERSON_INVITED'`,
      [world.people.abroadLead.id],
    );
    expect(codeOf(await invite('abroadLead', { email: 'many9@abroad.example', ...abroad }))).toBe('OK');
  });
});

describe('withdrawing', () => {
  const withdraw = (who: TestPersonName | null, id: string) => api.gql(person(who), WITHDRAW, { id });

  it('ends the link, and takes the mail out of the outbox', async () => {
    const email = 'unwanted@north.example';
    const token = await invited('lead', email, north());
    const { id } = await openFor('lead', north(), email);
    for (const who of ['southLead', 'viewer', 'coordinator', 'stranger'] as const)
      expect(codeOf(await withdraw(who, id))).toBe('NOT_FOUND');
    expect(codeOf(await withdraw(null, id))).toBe('UNAUTHENTICATED');
    expect([codeOf(await withdraw('lead', id)), codeOf(await withdraw('lead', id))]).toEqual(['OK', 'OK']);
    expect(await offerOf(token)).toEqual(closed('WITHDRAWN'));
    expect((await accept(token)).__typename).toBe('TokenRefused');
    expect((await outbox()).map(({ to }) => to)).not.toContain(email);
    expect(await audited(email)).toMatchObject([
      { action: 'PERSON_INVITED', actor: 'lead' },
      { action: 'INVITATION_WITHDRAWN', actor: 'lead' },
    ]);
  });

  it('and accepting at the same time: one of the two, and who was slower is told', async () => {
    for (const n of [1, 2, 3]) {
      const email = `either${n}@north.example`;
      const token = await invited('lead', email, north());
      const { id } = await openFor('lead', north(), email);
      const [accepted, withdrawn] = await Promise.all([accept(token), withdraw('lead', id)]);
      const isAccepted = accepted.__typename === 'Me';
      expect(codeOf(withdrawn)).toBe(isAccepted ? 'CONFLICT' : 'OK');
      expect(await rolesOf(email)).toEqual(isAccepted ? ['VIEWER'] : []);
    }
  });

  it('comes with the loss of the role one invited by', async () => {
    const north2 = await invited('lead', 'second@north.example', { ...north(), role: 'LEAD' });
    const second = await accept(north2);
    expect(second.__typename).toBe('Me');
    const [row] = await sql<{ id: string }>(`select id from person where email = 'second@north.example'`);
    await sql(
      'update person set password_hash = (select password_hash from person where id = $1) where id = $2',
      [world.people.lead.id, row?.id],
    );
    const secondLead = { id: row?.id ?? '', email: 'second@north.example' };
    const email = 'back-door@north.example';
    const making = () =>
      api.gql(secondLead, INVITE, { input: { name: 'x', email, role: 'LEAD', ...north() } });
    expect(codeOf(await making())).toBe('OK');
    const token = await tokenFor(email);

    // At the same time as another is made: whichever is first, nothing open is left.
    const revoking = api.gql(world.people.lead, REVOKE, {
      input: { personId: secondLead.id, role: 'LEAD', ...north() },
    });
    const racing = api.gql(secondLead, INVITE, {
      input: { name: 'x', email: 'racing@north.example', role: 'LEAD', ...north() },
    });
    expect(codeOf(await revoking)).toBe('OK');
    expect(['OK', 'NOT_FOUND', 'UNAUTHENTICATED']).toContain(codeOf(await racing));
    expect((await accept(token)).__typename).toBe('TokenRefused');
    expect(
      await sql(
        `select from invitation where invited_by = $1 and accepted_at is null and withdrawn_at is null`,
        [secondLead.id],
      ),
    ).toHaveLength(0);
    expect(codeOf(await making())).toBe('NOT_FOUND');
  });
});

describe('the outbox', () => {
  it.each<[TestPersonName | null, string]>([
    ['lead', 'NOT_FOUND'],
    ['coordinator', 'NOT_FOUND'],
    ['stranger', 'NOT_FOUND'],
    [null, 'UNAUTHENTICATED'],
  ])('is closed to %s', async (who, code) => {
    await invite('lead', { email: 'waits@north.example', ...north() });
    const [line] = await outbox();
    expect(codeOf(await api.gql(person(who), OUTBOX))).toBe(code);
    expect(codeOf(await openLine(line?.id ?? '', who))).toBe(code);
  });

  it('shows to whom and about what; opening is noted, and says it in the person’s language first', async () => {
    const email = 'francophone@north.example';
    await invite('lead', { email, role: 'LEAD', locale: 'FR', ...north() });
    const line = (await outbox()).find(({ to }) => to === email);
    expect(line).toMatchObject({
      subject: 'Invitation à Commonworks\u00a0: Responsable, North',
      openedAt: null,
    });
    const { data } = await openLine(line?.id ?? '');
    const { text = '', link = '' } = data.openOutboxLine ?? {};
    expect(link).toMatch(/^https:\/\/region\.example\/invitation\/[\w-]{43}$/);
    expect(text).toContain(link);
    expect(text.indexOf('Bonjour')).toBeLessThan(text.indexOf('Hello'));
    expect((await outbox()).find(({ to }) => to === email)?.openedAt).not.toBeNull();
    const token = tokenIn(link);
    await sql(`update invitation set expires_at = now() where email = $1`, [email]);
    expect(await offerOf(token)).toMatchObject({ reason: 'EXPIRED', locale: 'FR' });
    const events = await sql(
      `select actor_id from audit_event where action = 'OUTBOX_LINE_OPENED' and subject_id = $1`,
      [line?.id],
    );
    expect(events).toEqual([{ actor_id: world.people.administrator.id }]);
    // Of the token the database knows its hash only.
    const kept = await sql<{ all: string }>(
      `select coalesce(string_agg(to_jsonb(i)::text, ''), '') || coalesce((select string_agg(to_jsonb(e)::text, '') from audit_event e), '') as all from invitation i`,
    );
    expect(kept[0]?.all).not.toContain(token);
  });

  it('holds nothing that was sent or came too late, and opens none of it', async () => {
    const email = 'no-longer@north.example';
    await invite('lead', { email, ...north() });
    const line = (await outbox()).find(({ to }) => to === email);
    for (const change of [
      `expires_at = now()`,
      `expires_at = now() + interval '1 day', state = 'SENT', sent_at = now()`,
      `state = 'DROPPED', sent_at = null`,
    ]) {
      await sql(`update outgoing_mail set ${change} where id = $1`, [line?.id]);
      expect((await outbox()).map(({ to }) => to)).not.toContain(email);
      expect(codeOf(await openLine(line?.id ?? ''))).toBe('NOT_FOUND');
    }
  });

  it('opens no line that does not exist', async () => {
    expect(codeOf(await openLine('00000000-0000-4000-8000-000000000000'))).toBe('NOT_FOUND');
    expect(codeOf(await openLine('x'))).toBe('NOT_FOUND');
  });
});

describe('e-mail domains', () => {
  const SET = `mutation ($input: SetEmailDomainsInput!) { setEmailDomains(input: $input) }`;
  const GET = `query ($municipalityId: ID) { emailDomains(municipalityId: $municipalityId) }`;

  it('are bound by an administrator, and warn whoever invites outside them', async () => {
    const domains = [' @South.example', 'south.example', 'south.gov.example'];
    for (const who of ['southLead', 'coordinator', 'stranger'] as const)
      expect(codeOf(await api.gql(person(who), SET, { input: { domains, ...south() } }))).toBe('NOT_FOUND');
    const bound = await api.gql(world.people.administrator, SET, { input: { domains, ...south() } });
    expect(bound.data).toEqual({ setEmailDomains: ['south.example', 'south.gov.example'] });
    expect((await api.gql(world.people.southLead, GET, south())).data).toEqual({
      emailDomains: ['south.example', 'south.gov.example'],
    });
    expect(codeOf(await api.gql(world.people.lead, GET, south()))).toBe('NOT_FOUND');
    const outside = async (email: string) =>
      (await invite('southLead', { email, ...south() })).data.invitePerson.outsideDomains;
    expect(await outside('clerk@it.south.example')).toBe(false);
    expect(await outside('clerk@elsewhere.example')).toBe(true);
  });

  it.each([[['south']], [['clerk@south.example']], [Array.from({ length: 21 }, (_, n) => `d${n}.example`)]])(
    'are refused where they are none, or too many: %j',
    async (domains) => {
      const answer = await api.gql(world.people.administrator, SET, { input: { domains, ...south() } });
      expect(codeOf(answer)).toBe('INVALID_INPUT');
    },
  );
});
