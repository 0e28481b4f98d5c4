import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  PASSWORD,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';

const INVITE = `mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { expiresAt } }`;
const EMAIL = 'newhire@south.example';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

/** Everything the api answered, the headers too. */
async function answerTo(who: 'lead' | 'southLead', input: object): Promise<string> {
  const answer = await api.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: await api.cookieOf(world.people[who]) },
    payload: { query: INVITE, variables: { input: { name: 'New hire', email: EMAIL, ...input } } },
  });
  return JSON.stringify([answer.headers, answer.body]);
}

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

describe('a lead who invites somebody else’s future lead', () => {
  it('gets nothing with which the account could be made, and makes neither person nor role', async () => {
    const { north } = world.municipalities;
    const answer = await answerTo('lead', { role: 'VIEWER', municipalityId: north });
    expect(answer).toContain('expiresAt');
    expect(answer).not.toMatch(/[A-Za-z0-9_-]{43}/);
    const { data } = await api.gql<{ __type: { fields: { name: string }[] } }>(
      null,
      `{ __type(name: "Invitation") { fields { name } } }`,
    );
    expect(data?.__type?.fields.map(({ name }) => name) ?? []).not.toContain('token');
    expect(await sql('select from person where email = $1', [EMAIL])).toHaveLength(0);
    expect(
      await sql(
        'select from municipality_membership m join person p on p.id = m.person_id where p.email = $1',
        [EMAIL],
      ),
    ).toHaveLength(0);
  });

  it('is told the same whether the address is free, taken, or invited elsewhere', async () => {
    const { north, south } = world.municipalities;
    await answerTo('southLead', { role: 'LEAD', municipalityId: south });
    const told = async (email: string) =>
      JSON.stringify(
        (await api.gql(world.people.lead, INVITE, {
          input: { name: 'Somebody', email, role: 'VIEWER', municipalityId: north },
        })) as object,
      ).replace(/\d{4}-\d{2}-\d{2}T[^"]*/g, 'some time');
    const free = await told('nobody@south.example');
    expect(await told(EMAIL)).toBe(free);
    expect(await told(world.people.southLead.email)).toBe(free);
    expect(free).not.toContain('errors');
  });

  it('cannot sign in as that person, whatever password, before the mailbox’s holder accepted', async () => {
    const { data } = await api.gql<{ signIn: { __typename: string } }>(
      null,
      `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`,
      { input: { email: EMAIL, password: PASSWORD } },
    );
    expect(data.signIn.__typename).toBe('SignInRefused');
  });
});
