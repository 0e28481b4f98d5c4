import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let id: string;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(async () => {
  const [made] = await connected(
    database.superuserUrl,
    async (client) =>
      (
        await client.query<{ id: string }>(
          `insert into contract (consortium_id, municipality_id, title, service_id, vendor, number, ends_on, terms, contact)
           select $1, $2, 'With documents', s.id, 'Vendor', '', current_date + 100, '', ''
           from service s order by s.code limit 1 returning id`,
          [world.consortia.consortium, world.municipalities.north],
        )
      ).rows,
  );
  id = made?.id ?? '';
});

const request = async (who: TestPersonName, method: 'GET' | 'POST', url: string) => {
  const headers: Record<string, string> = { cookie: await api.cookieOf(world.people[who]) };
  const sending = { 'content-type': 'application/octet-stream', 'x-file-name': 'terms.txt' };
  const answer = await api.inject({
    method,
    url,
    headers: method === 'POST' ? { ...headers, ...sending } : headers,
    ...(method === 'POST' && { payload: 'What was agreed.\n' }),
  });
  return { status: answer.statusCode, body: answer.body };
};
const send = (who: TestPersonName) => request(who, 'POST', `/files/contract-file/${id}`);
const kept = async () => (JSON.parse((await send('lead')).body) as { id: string }).id;
const remove = async (who: TestPersonName, file: string) =>
  (await api.gql(world.people[who], 'mutation ($id: ID!) { removeFile(id: $id) }', { id: file })).errors?.[0]
    ?.extensions.code ?? 'REMOVED';

const READERS: TestPersonName[] = ['viewer', 'contributor', 'southLead', 'coordinator'];
const OUTSIDERS: TestPersonName[] = ['abroadLead', 'otherCoordinator', 'administrator', 'stranger'];

describe('a document of a contract', () => {
  it.each(READERS)(
    'comes from a lead, in a next version too, and goes to the %s of the consortium',
    async (who) => {
      const file = await kept();
      expect((await request('lead', 'POST', `/files/${file}`)).status).toBeLessThan(300);
      expect((await request(who, 'GET', `/files/${file}`)).body).toBe('What was agreed.\n');
      const { data } = await api.gql<{ contract: { files: object[] } }>(
        world.people[who],
        'query ($id: ID!) { contract(id: $id) { files { id name version } } }',
        { id },
      );
      expect(data.contract.files).toEqual([{ id: file, name: 'terms.txt', version: 2 }]);
    },
  );

  it.each([...READERS, ...OUTSIDERS])('is not for %s to add, replace or remove', async (who) => {
    const file = await kept();
    expect((await send(who)).status).toBe(404);
    expect((await request(who, 'POST', `/files/${file}`)).status).toBe(404);
    expect(await remove(who, file)).toBe('NOT_FOUND');
  });

  it.each(OUTSIDERS)('is not for %s to read, as one that does not exist', async (who) => {
    const told = await request(who, 'GET', `/files/${await kept()}`);
    const unknown = await request(who, 'GET', `/files/${randomUUID()}`);
    expect([told.status, unknown.status]).toEqual([404, 404]);
  });

  it('is gone for everybody once it is removed, and with its contract', async () => {
    const [one, other] = [await kept(), await kept()];
    expect(await remove('lead', one)).toBe('REMOVED');
    await api.gql(world.people.lead, 'mutation ($id: ID!) { removeContract(id: $id) }', { id });
    for (const who of ['lead', ...READERS] as const)
      for (const file of [one, other]) expect((await request(who, 'GET', `/files/${file}`)).status).toBe(404);
  });
});
