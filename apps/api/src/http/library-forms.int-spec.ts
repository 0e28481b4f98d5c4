import { randomUUID } from 'node:crypto';
import {
  changeForm,
  connected,
  makeForm,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

interface Answer {
  id: string;
  name: string;
  code: string;
  message: string;
  placeholders: string[];
  faults: { reason: string; message: string; place: string | null; text: string }[];
}

const LIST = `query ($code: String!) { governanceForms(consortiumCode: $code) {
  id kind language name placeholders uploadedBy } }`;
const REMOVE = 'mutation ($input: RemoveGovernanceFormInput!) { removeGovernanceForm(input: $input) { id } }';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let form: Buffer;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  form = await makeForm({ heading: 'Charter', body: ['Of {{group}}', '{{clauses}}'] });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});
beforeEach(() => connected(database.superuserUrl, (client) => client.query('delete from governance_form')));

const cookieOf = async (person: TestPerson | null): Promise<Record<string, string>> =>
  person ? { cookie: await api.cookieOf(person) } : {};

async function send(
  person: TestPerson | null,
  payload: Buffer,
  {
    url = '/library/forms/prairie/charter?lang=fr',
    name = 'Charte.docx',
    ...headers
  }: Record<string, string> = {},
) {
  const answer = await api.inject({
    method: 'POST',
    url,
    headers: {
      ...(await cookieOf(person)),
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
      ...headers,
    },
    payload,
  });
  return { status: answer.statusCode, body: JSON.parse(answer.body) as Answer };
}

const get = async (person: TestPerson | null, id: string) =>
  api.inject({ method: 'GET', url: `/library/forms/${id}.docx`, headers: await cookieOf(person) });

async function listed(person: TestPerson): Promise<{ id: string; name: string }[]> {
  const { data } = await api.gql<{ governanceForms: { id: string; name: string }[] | null }>(person, LIST, {
    code: 'prairie',
  });
  return data?.governanceForms ?? [];
}

async function kept(): Promise<string> {
  const { status, body } = await send(world.people.coordinator, form);
  expect(status).toBe(201);
  return body.id;
}

describe('a form of a consortium', () => {
  it('is sent in by who coordinates it, and read by its members as it came', async () => {
    const { status, body } = await send(world.people.coordinator, form);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { kind: 'CHARTER', language: 'fr', name: 'Charte.docx', placeholders: ['group', 'clauses'] },
    });
    for (const name of ['lead', 'viewer', 'coordinator', 'analyst'] as const) {
      expect(await listed(world.people[name])).toMatchObject([{ id: body.id, name: 'Charte.docx' }]);
      const { statusCode, rawPayload, headers } = await get(world.people[name], body.id);
      expect(statusCode).toBe(200);
      expect(rawPayload.equals(form)).toBe(true);
      expect(headers).toMatchObject({
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
      });
      expect(headers['content-disposition']).toMatch(/^attachment;/);
    }
  });

  it.each<TestPersonName>(['lead', 'approver', 'viewer', 'contributor', 'analyst', 'administrator'])(
    'is not sent in, nor taken away, by the %s',
    async (name) => {
      const id = await kept();
      expect(await send(world.people[name], form)).toMatchObject({
        status: 404,
        body: { code: 'NOT_FOUND' },
      });
      const { errors } = await api.gql(world.people[name], REMOVE, { input: { id } });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await listed(world.people.lead)).toHaveLength(1);
    },
  );

  it('is nothing to strangers and to another consortium', async () => {
    const id = await kept();
    expect(await send(null, form)).toMatchObject({ status: 401 });
    expect((await get(null, id)).statusCode).toBe(401);
    for (const person of Object.values(world.people))
      if (/abroad|other|nowhere/i.test(person.email)) {
        expect((await get(person, id)).statusCode).toBe(404);
        expect(await listed(person)).toEqual([]);
      }
  });

  it('is taken away once, with its bytes out of reach; what is not there is 404', async () => {
    const id = await kept();
    const remove = () => api.gql(world.people.coordinator, REMOVE, { input: { id } });
    expect(await remove()).toMatchObject({ data: { removeGovernanceForm: { id } } });
    expect((await remove()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await listed(world.people.lead)).toEqual([]);
    for (const gone of [id, randomUUID(), 'x', '..', '%00'])
      expect((await get(world.people.coordinator, gone)).statusCode).toBe(404);
  });

  it('tells all that has to be changed in it, each with its place, and keeps nothing', async () => {
    const wrong = await makeForm({
      heading: 'Our charter',
      body: ['Of {{gruop}} and {{nobody-knows}}', 'All: {{clauses}}', '{{title'],
    });
    const { status, body } = await send(world.people.coordinator, wrong, { 'accept-language': 'en' });
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'FORM_REFUSED' });
    expect(body.faults.map(({ reason, place }) => [reason, place])).toEqual([
      ['UNKNOWN', 'paragraph 2, under “Our charter”'],
      ['UNKNOWN', 'paragraph 2, under “Our charter”'],
      ['ALONE', 'paragraph 3, under “Our charter”'],
      ['UNCLOSED', 'paragraph 4, under “Our charter”'],
    ]);
    expect(body.faults[0]?.message).toContain('Did you mean “group”?');
    expect(body.faults[1]?.message).toBe('There is nothing by the name of “nobody-knows”.');
    expect(body.faults[0]?.text).toBe('Of {{gruop}} and {{nobody-knows}}');
    expect(await listed(world.people.coordinator)).toEqual([]);
  });

  it.each<[string, number, string, (form: Buffer) => Buffer]>([
    ['nothing', 422, 'FILE_EMPTY', () => Buffer.alloc(0)],
    ['words', 422, 'FILE_KIND', () => Buffer.from('words')],
    ['a PDF', 400, 'INVALID_INPUT', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')],
    ['a file that ends too soon', 422, 'FILE_BROKEN', (file) => file.subarray(0, file.length - 40)],
    ['three megabytes', 413, 'FILE_TOO_LARGE', () => Buffer.alloc(3 * 2 ** 20, 'a')],
    ['a program of Word', 422, 'FILE_MACROS', (file) => changeForm(file, 'word/vbaProject.bin', () => 'x')],
    [
      'a document type',
      422,
      'FORM_REFUSED',
      (file) =>
        changeForm(file, 'word/document.xml', (xml) =>
          xml.replace('<w:document', '<!DOCTYPE d [<!ENTITY a "b">]><w:document'),
        ),
    ],
    [
      'thirty megabytes of one letter',
      422,
      'FORM_REFUSED',
      (file) =>
        changeForm(file, 'word/document.xml', (xml) =>
          xml.replace('<w:body>', `<w:body><w:p><w:r><w:t>${'x'.repeat(30 * 2 ** 20)}</w:t></w:r></w:p>`),
        ),
    ],
  ])('is refused where it is %s', async (_, status, code, made) => {
    const answer = await send(world.people.coordinator, made(form));
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(await listed(world.people.coordinator)).toEqual([]);
  });

  it.each([
    '/library/forms/nowhere/charter?lang=fr',
    '/library/forms/prairie/minutes?lang=fr',
    '/library/forms/prairie/charter?lang=de',
    '/library/forms/prairie/charter',
    '/library/forms/prairie/constructor?lang=en',
  ])('is not taken in at %s', async (url) => {
    expect(await send(world.people.coordinator, form, { url })).toMatchObject({ status: 404 });
  });

  it('is not sent in from another site', async () => {
    const answer = await send(world.people.coordinator, form, {
      'sec-fetch-site': 'cross-site',
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(403);
  });

  it('is one of twenty at most, however many are sent at once', async () => {
    const id = await kept();
    await connected(database.superuserUrl, (client) =>
      client.query(
        `insert into governance_form (consortium_id, kind, language, name, content, sha256, placeholders, uploaded_by)
         select consortium_id, kind, language, name || n, content, sha256, placeholders, uploaded_by
         from governance_form, generate_series(1, 17) n where id = $1`,
        [id],
      ),
    );
    const answers = await Promise.all(Array.from({ length: 4 }, () => send(world.people.coordinator, form)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    expect(await listed(world.people.coordinator)).toHaveLength(20);
    // Of another document there is room.
    const other = await send(world.people.coordinator, form, { url: '/library/forms/prairie/sla?lang=en' });
    expect(other.status).toBe(201);
  });
});
