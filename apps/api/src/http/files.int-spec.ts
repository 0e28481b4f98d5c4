import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  connected,
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

interface Evidence {
  id: string;
  name: string;
  version: number;
  bytes: number;
  contentType: string;
  uploadedBy: string;
}

const MOST = 1024 * 1024;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const PNG = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(40)]);

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;
let server: Server;
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'evidence-'));
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database, { files: { directory, most: MOST } });
  ({ server } = await api.listen());
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
  await rm(directory, { recursive: true, force: true });
});

const sql = <R extends object>(text: string, params: unknown[] = []) =>
  connected(database.superuserUrl, async (client) => (await client.query<R>(text, params)).rows);

const cookieOf = async (person: TestPerson | null): Promise<Record<string, string>> =>
  person ? { cookie: await api.cookieOf(person) } : {};

const place = (question: keyof TwoMunicipalities['campaign']['questions'] = 'scale', workbook = 0) =>
  `/files/workbook-evidence/${world.campaign.workbooks[workbook]}/${world.campaign.questions[question]}`;

async function send(
  person: TestPerson | null,
  url: string,
  payload: Buffer,
  { name = 'plan.pdf', ...headers }: Record<string, string> = {},
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
  const body = JSON.parse(answer.body) as Evidence & { code?: string; message?: string };
  return { status: answer.statusCode, body };
}

const fetchFile = async (person: TestPerson | null, url: string) =>
  api.inject({ method: 'GET', url, headers: await cookieOf(person) });

async function kept(content = PDF, name = 'plan.pdf'): Promise<Evidence> {
  const { status, body } = await send(world.people.lead, place(), content, { name });
  expect({ status, body }).toMatchObject({ status: 201 });
  return body;
}

/** Every file below the folder of the store. */
const stored = async () =>
  (await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])).filter((entry) =>
    entry.isFile(),
  );

const rowsOf = (table: 'file' | 'file_version' | 'evidence') =>
  sql<{ count: number }>(`select count(*)::int as count from ${table}`).then(([row]) => row?.count);

const WORKBOOK = `query ($id: ID!) { workbook(id: $id) {
  evidence { id questionId name bytes contentType version uploadedBy } } }`;
async function seenBy(person: TestPerson): Promise<string[]> {
  const { data } = await api.gql<{ workbook: { evidence: Evidence[] } | null }>(person, WORKBOOK, {
    id: world.campaign.workbooks[0],
  });
  return data.workbook?.evidence.map(({ name }) => name) ?? [];
}
const REMOVE = 'mutation ($id: ID!) { removeFile(id: $id) }';
const HISTORY =
  'query ($id: ID!) { fileHistory(id: $id) { versions { number bytes contentType uploadedBy } } }';
const codeOf = async (person: TestPerson | null, query: string, id: string) =>
  (await api.gql<unknown>(person, query, { id })).errors?.[0]?.extensions.code ?? 'OK';

const setWorkbook = (status: string) =>
  sql('update workbook set status = $2 where id = $1', [world.campaign.workbooks[0], status]);

beforeEach(async () => {
  await sql('delete from evidence; delete from file_version; delete from file');
  await rm(directory, { recursive: true, force: true });
  await setWorkbook('IN_PROGRESS');
});

const OUTSIDERS: TestPersonName[] = [
  'southLead',
  'abroadLead',
  'coordinator',
  'analyst',
  'otherCoordinator',
  'administrator',
  'stranger',
];

describe('a file', () => {
  it('is kept and comes back as it was, to be saved and never shown', async () => {
    const content = Buffer.concat([PDF, randomBytes(300_000)]);
    const file = await kept(content, 'Politique de sécurité.pdf');
    expect(file).toMatchObject({
      name: 'Politique de sécurité.pdf',
      version: 1,
      bytes: content.length,
      contentType: 'application/pdf',
      uploadedBy: 'lead',
    });
    const { url } = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const answer = await fetch(`${url}/files/${file.id}`, { headers: await cookieOf(world.people.lead) });
    expect(Buffer.from(await answer.arrayBuffer()).equals(content)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(content.length),
      'content-disposition':
        'attachment; filename="Politique de securite.pdf"; filename*=UTF-8\'\'Politique%20de%20s%C3%A9curit%C3%A9.pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    });
    expect(answer.headers.get('content-encoding')).toBe(null);
    expect(await seenBy(world.people.lead)).toEqual(['Politique de sécurité.pdf']);
  });

  it('has versions, each of which stays what it was, name included', async () => {
    const file = await kept(PDF, 'first draft.pdf');
    const { body } = await send(world.people.lead, `/files/${file.id}`, PNG, { name: 'plan.png' });
    expect(body).toMatchObject({ id: file.id, version: 2, name: 'plan.png', contentType: 'image/png' });
    expect(await seenBy(world.people.lead)).toEqual(['plan.png']);
    const first = await fetchFile(world.people.lead, `/files/${file.id}?version=1`);
    expect(first.body).toBe(PDF.toString());
    expect(first.headers['content-disposition']).toContain('filename="first draft.pdf"');
    const { data } = await api.gql<{ fileHistory: { versions: object[] } }>(world.people.lead, HISTORY, {
      id: file.id,
    });
    expect(data.fileHistory.versions).toMatchObject([{ number: 2 }, { number: 1, uploadedBy: 'lead' }]);
    for (const version of ['0', '3', '-1', 'x', '1e9', "1'", '99999999999'])
      expect((await fetchFile(world.people.lead, `/files/${file.id}?version=${version}`)).statusCode).toBe(
        404,
      );
  });

  it('is gone once it is removed, with every version', async () => {
    const file = await kept();
    expect(await codeOf(world.people.lead, REMOVE, file.id)).toBe('OK');
    for (const url of [`/files/${file.id}`, `/files/${file.id}?version=1`])
      expect((await fetchFile(world.people.lead, url)).statusCode).toBe(404);
    expect((await send(world.people.lead, `/files/${file.id}`, PDF)).status).toBe(404);
    expect(await codeOf(world.people.lead, REMOVE, file.id)).toBe('NOT_FOUND');
    expect(await codeOf(world.people.lead, HISTORY, file.id)).toBe('NOT_FOUND');
    expect(await seenBy(world.people.lead)).toEqual([]);
  });

  it('sent in twice at once is two files and one content', async () => {
    const content = Buffer.concat([PDF, randomBytes(200_000)]);
    const both = await Promise.all([1, 2].map(() => send(world.people.lead, place(), content)));
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await stored()).toHaveLength(1);
    expect(await seenBy(world.people.lead)).toHaveLength(2);
  });

  it('two versions of which come at once has both', async () => {
    const file = await kept();
    const both = await Promise.all([PDF, PNG].map((c) => send(world.people.lead, `/files/${file.id}`, c)));
    expect(both.map(({ body }) => body.version).sort()).toEqual([2, 3]);
  });

  it('is noted in the municipality’s audit log, without what it is called', async () => {
    await sql('alter table audit_event disable trigger all; delete from audit_event');
    const file = await kept(PDF, 'secret name.pdf');
    await send(world.people.lead, `/files/${file.id}`, PNG);
    await codeOf(world.people.lead, REMOVE, file.id);
    const events = await sql<{ action: string; detail: object }>(
      `select action, detail, municipality_id from audit_event where action like 'EVIDENCE%' order by at`,
    );
    expect(events.map(({ action }) => action)).toEqual([
      'EVIDENCE_ADDED',
      'EVIDENCE_REPLACED',
      'EVIDENCE_REMOVED',
    ]);
    expect(JSON.stringify(events)).not.toContain('secret');
  });
});

describe('whose it is', () => {
  it('the own people read it, and who may answer the question changes it', async () => {
    const file = await kept();
    const { people } = world;
    for (const name of ['lead', 'contributor', 'approver', 'viewer'] as const) {
      expect((await fetchFile(people[name], `/files/${file.id}`)).statusCode).toBe(200);
      expect(await seenBy(people[name])).toEqual(['plan.pdf']);
    }
    for (const name of ['approver', 'viewer'] as const) {
      expect((await send(people[name], place(), PDF)).status).toBe(404);
      expect((await send(people[name], `/files/${file.id}`, PDF)).status).toBe(404);
      expect(await codeOf(people[name], REMOVE, file.id)).toBe('NOT_FOUND');
    }
    expect((await send(people.contributor, place(), PDF)).status).toBe(201);
    expect((await send(people.contributor, `/files/${file.id}`, PDF)).status).toBe(200);
    expect(await codeOf(people.contributor, REMOVE, file.id)).toBe('OK');
  });

  it('a contributor has nothing of a section that is not handed over', async () => {
    const { body: file } = await send(world.people.lead, place('text'), PDF);
    const { contributor } = world.people;
    expect((await fetchFile(contributor, `/files/${file.id}`)).statusCode).toBe(404);
    expect((await send(contributor, place('text'), PDF)).status).toBe(404);
    expect((await send(contributor, `/files/${file.id}`, PDF)).status).toBe(404);
    for (const query of [REMOVE, HISTORY])
      expect(await codeOf(contributor, query, file.id)).toBe('NOT_FOUND');
    expect(await seenBy(contributor)).toEqual([]);
  });

  it('to all others it is as though there were none', async () => {
    const file = await kept();
    const unknown = randomUUID();
    for (const name of OUTSIDERS) {
      const person = world.people[name];
      const told = [];
      for (const id of [file.id, unknown, 'no-id', '..%2f..%2fetc%2fpasswd']) {
        const got = await fetchFile(person, `/files/${id}`);
        told.push([got.statusCode, (JSON.parse(got.body) as { code: string }).code]);
        const sent = await send(person, `/files/${id}`, PDF);
        told.push([sent.status, sent.body.code]);
      }
      for (const url of [
        place(),
        place().replace(/[^/]+$/, unknown),
        place('scale', 1).replace(/[^/]+$/, unknown),
      ]) {
        const sent = await send(person, url, PDF);
        told.push([sent.status, sent.body.code]);
      }
      expect([name, told.filter(([status, code]) => status !== 404 || code !== 'NOT_FOUND')]).toEqual([
        name,
        [],
      ]);
      for (const query of [REMOVE, HISTORY]) expect(await codeOf(person, query, file.id)).toBe('NOT_FOUND');
      expect(await seenBy(person)).toEqual([]);
    }
    expect(await rowsOf('file')).toBe(1);
    expect(await stored()).toHaveLength(1);
  });

  it('a visitor is asked to sign in, whatever there is', async () => {
    const file = await kept();
    for (const url of [`/files/${file.id}`, `/files/${randomUUID()}`])
      expect((await fetchFile(null, url)).statusCode).toBe(401);
    expect((await send(null, place(), PDF)).status).toBe(401);
  });

  it('nobody attaches anything to a question of another workbook’s template, or to a figure that is computed', async () => {
    for (const url of [place('derived'), place().replace(/[^/]+$/, randomUUID())])
      expect((await send(world.people.lead, url, PDF)).status).toBe(404);
  });

  it('is attached under the id that its question has in the workbook, and under none of another workbook', async () => {
    const { lead, southLead } = world.people;
    const [north, south] = world.campaign.workbooks;
    const { scale } = world.campaign.questions;
    const under = (workbook: string | undefined, question: string) =>
      `/files/workbook-evidence/${workbook}/${question}`;
    expect((await send(lead, under(north, `${north}.${scale}`), PDF)).status).toBe(201);
    expect(await sql('select workbook_id, question_id from evidence')).toEqual([
      { workbook_id: north, question_id: scale },
    ]);
    for (const [person, url] of [
      [lead, under(north, `${south}.${scale}`)],
      [lead, under(south, `${north}.${scale}`)],
      [lead, under(south, `${south}.${scale}`)],
      [southLead, under(south, `${north}.${scale}`)],
      [lead, under(north, `${north}.${randomUUID()}`)],
      [lead, under(north, `${north}.`)],
      [lead, under(north, `.${scale}`)],
    ] as const)
      expect(await send(person, url, PDF)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect(await rowsOf('file')).toBe(1);
  });

  it('who is no member any more has nothing', async () => {
    const { lead } = world.people;
    const file = await kept();
    const membership = [world.municipalities.north, lead.id];
    await sql(
      'delete from municipality_membership where municipality_id = $1 and person_id = $2',
      membership,
    );
    try {
      expect((await fetchFile(lead, `/files/${file.id}`)).statusCode).toBe(404);
      expect((await send(lead, `/files/${file.id}`, PDF)).status).toBe(404);
      expect((await send(lead, place(), PDF)).status).toBe(404);
      expect(await codeOf(lead, REMOVE, file.id)).toBe('NOT_FOUND');
    } finally {
      await sql('insert into municipality_membership values ($1, $2, $3)', [...membership, 'LEAD']);
    }
  });

  it.each(['IN_REVIEW', 'SUBMITTED'])('stays as it is while the workbook is %s', async (status) => {
    const file = await kept();
    await setWorkbook(status);
    for (const url of [place(), `/files/${file.id}`])
      expect(await send(world.people.lead, url, PDF)).toMatchObject({
        status: 409,
        body: { code: 'CONFLICT' },
      });
    expect(await codeOf(world.people.lead, REMOVE, file.id)).toBe('CONFLICT');
    expect((await fetchFile(world.people.lead, `/files/${file.id}`)).statusCode).toBe(200);
  });

  it('a workbook that is locked while the file comes in takes nothing', async () => {
    const { socket, said } = await begin(PDF.length);
    socket.write(PDF.subarray(0, 10));
    await arriving();
    await setWorkbook('SUBMITTED');
    socket.write(PDF.subarray(10));
    expect(await said).toContain('409');
    expect(await rowsOf('file')).toBe(0);
  });
});

/** Begins to send a file over a connection of its own. */
async function begin(length: number | 'chunked', person = world.people.lead) {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.on('error', () => undefined);
  let text = '';
  socket.on('data', (data) => (text += data.toString()));
  const said = new Promise<string>((resolve) => socket.once('close', () => resolve(text)));
  const body = length === 'chunked' ? 'transfer-encoding: chunked' : `content-length: ${length}`;
  socket.write(
    `POST ${place()} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncookie: ${await api.cookieOf(person)}\r\n` +
      `content-type: application/octet-stream\r\nx-file-name: plan.pdf\r\n${body}\r\n\r\n`,
  );
  return { socket, said };
}

/** Waits until a first byte lies in the store. */
async function arriving(): Promise<void> {
  while ((await stored()).length === 0) await pause(10);
}

const nothingLeft = async () => {
  for (let i = 0; i < 200 && (await stored()).length > 0; i += 1) await pause(25);
  expect(await stored()).toEqual([]);
  expect([await rowsOf('file'), await rowsOf('file_version'), await rowsOf('evidence')]).toEqual([0, 0, 0]);
};

describe('what leaves nothing', () => {
  it('is a file that says it is too large, and is told so', async () => {
    const { status, body } = await send(world.people.lead, place(), Buffer.concat([PDF, Buffer.alloc(MOST)]));
    expect({ status, body }).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
    expect(body.message).toBe('The file is too large: 1 MB at most. It was not kept.');
    await nothingLeft();
  });

  it('is a file that turns out too large', async () => {
    const { socket, said } = await begin('chunked');
    const piece = Buffer.alloc(65_536);
    for (let i = 0; i < 24; i += 1)
      socket.write(Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]));
    socket.write('0\r\n\r\n');
    expect(await said).toContain('FILE_TOO_LARGE');
    await nothingLeft();
  });

  it('is one that never ends', async () => {
    const { socket, said } = await begin('chunked');
    const piece = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65_536), Buffer.from('\r\n')]);
    let isOpen = true;
    socket.once('close', () => (isOpen = false));
    let sent = 0;
    while (isOpen && sent < 100 * MOST) {
      if (!socket.write(piece))
        await new Promise((resolve) => socket.once('drain', resolve).once('close', resolve));
      sent += piece.length;
    }
    await said;
    expect(sent).toBeLessThan(20 * MOST);
    await nothingLeft();
  });

  it('is one that is cut off in the middle', async () => {
    const { socket } = await begin(500_000);
    socket.write(Buffer.concat([PDF, Buffer.alloc(100_000)]));
    await arriving();
    socket.destroy();
    await nothingLeft();
    await kept();
  });

  it.each([
    ['a page under the name of a PDF', 'FILE_KIND', '<html><script>1</script></html>', 'plan.pdf'],
    ['a program', 'FILE_KIND', 'MZ\0\0', 'plan.docx'],
    ['a drawing in SVG', 'FILE_KIND', '<svg onload="alert(1)"/>', 'plan.svg'],
    ['nothing', 'FILE_EMPTY', '', 'plan.pdf'],
    ['an archive that is none', 'FILE_BROKEN', 'PK\x03\x04', 'plan.xlsx'],
  ])('is %s', async (_, code, content, name) => {
    const { status, body } = await send(world.people.lead, place(), Buffer.from(content), { name });
    expect({ status, code: body.code }).toEqual({ status: 422, code });
    await nothingLeft();
  });

  it('is one that the store cannot take', async () => {
    // A file where the folder has to be: nothing can be written below it.
    await rm(directory, { recursive: true, force: true });
    await writeFile(directory, '');
    expect((await send(world.people.lead, place(), PDF)).status).toBe(500);
    await rm(directory);
    expect([await rowsOf('file'), await rowsOf('evidence')]).toEqual([0, 0]);
    await kept();
  });
});

describe('a request that is not of our page', () => {
  it.each([
    ['a form’s type', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['plain text', { 'content-type': 'text/plain' }, 415],
    ['JSON', { 'content-type': 'application/json' }, 415],
    ['another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a neighbour', { 'sec-fetch-site': 'same-site' }, 403],
    ['another origin', { origin: 'https://evil.example', host: 'region.example' }, 403],
    ['an origin that is none', { origin: 'null' }, 403],
    ['its own origin', { origin: 'https://region.example', host: 'region.example' }, 201],
    ['its own page', { 'sec-fetch-site': 'same-origin' }, 201],
  ])('from %s', async (_, headers, status) => {
    const given = headers as unknown as Record<string, string>;
    expect((await send(world.people.lead, place(), PDF, given)).status).toBe(status);
  });
});

describe('the name it is sent under', () => {
  it.each([
    ['../../../etc/passwd', 'passwd.pdf'],
    ['..\\..\\windows\\system.ini', 'system.ini.pdf'],
    ['a\r\nset-cookie: x=1\r\n\r\n.pdf', 'aset-cookie- x=1.pdf'],
    ['"; filename="evil.exe', '-; filename=-evil.exe.pdf'],
    ['\u0000\u202e.pdf', 'file.pdf'],
  ])('%j is made %s', async (name, safe) => {
    const file = await kept(PDF, name);
    expect(file.name).toBe(safe);
    const { headers } = await fetchFile(world.people.lead, `/files/${file.id}`);
    expect(headers['content-disposition']).toMatch(
      /^attachment; filename="[^"\\\r\n]*"; filename\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]*$/,
    );
    expect(headers['set-cookie']).toBe(undefined);
    expect((await stored()).map((entry) => entry.name)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
  });

  it.each(['%E0%A4%A', 'a'.repeat(4_000)])('is refused where it cannot be read', async (header) => {
    const answer = await send(world.people.lead, place(), PDF, { 'x-file-name': header });
    expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID_INPUT' } });
  });
});

describe('a content that is damaged in the store', () => {
  const damage = async (bytes: Buffer | null) => {
    const [entry] = await stored();
    if (!entry) throw new Error('nothing is stored');
    const path = join(entry.parentPath, entry.name);
    await (bytes ? writeFile(path, bytes) : rm(path));
  };

  it.each([
    ['changed', Buffer.from(PDF.toString().replace('1.7', '1.6'))],
    ['cut', PDF.subarray(0, 12)],
    ['gone', null],
  ])('is not handed out where it is %s, and the reader is told', async (_, bytes) => {
    const file = await kept();
    await damage(bytes);
    const answer = await fetchFile(world.people.lead, `/files/${file.id}`);
    expect(answer.statusCode).toBe(500);
    expect(answer.headers['content-disposition']).toBe(undefined);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'FILE_DAMAGED',
      id: answer.headers['x-request-id'],
    });
    expect(answer.body).not.toContain('%PDF');
    expect(answer.body).not.toContain('sha256');
  });

  it('is whole again when the same comes in anew', async () => {
    const file = await kept();
    await damage(PDF.subarray(0, 12));
    await kept();
    expect((await fetchFile(world.people.lead, `/files/${file.id}`)).body).toBe(PDF.toString());
  });
});

describe('more than one’s share', () => {
  it('is served in turns, and leaves no turn taken', async () => {
    const file = await kept();
    for (let i = 0; i < 3; i += 1) {
      const many = await Promise.all(
        Array.from({ length: 20 }, () => fetchFile(world.people.lead, `/files/${file.id}`)),
      );
      expect(new Set(many.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    }
  });

  it('a question has twenty files at most', async () => {
    for (let i = 0; i < 20; i += 1) await kept(PDF, `${i}.pdf`);
    const answer = await send(world.people.lead, place(), PDF);
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } });
  });
});
