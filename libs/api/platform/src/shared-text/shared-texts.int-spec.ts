import {
  connected,
  cuttingProxy,
  testDatabase,
  textClients,
  type CuttingProxy,
  type TestDatabase,
  type TextClient as Page,
} from '@commonworks/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import * as Y from 'yjs';
import { makeTestText, testText, wordsOf } from '../../testing/test-text.js';
import { createTenantContext } from '../context/tenant-context.js';
import { createDataSource } from '../database/data-source.js';
import { parseContextKey } from '../database/signed-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Shares } from '../load/share.js';
import { SharedTexts } from './shared-texts.js';
import type { PersonContext } from './text-page.js';

type Name = 'anna' | 'bela' | 'viewer' | 'stranger';
const PEOPLE: Record<Name, string> = {
  anna: randomUUID(),
  bela: randomUUID(),
  viewer: randomUUID(),
  stranger: randomUUID(),
};

/** One process. */
interface Process {
  readonly texts: SharedTexts;
  readonly server: Server;
  readonly tenants: TenantDatabase;
  readonly port: number;
  close(): Promise<void>;
}

let database: TestDatabase;
let proxy: CuttingProxy;
let superuser: pg.Client;
let processes: Process[];
let textId: string;
type TextClient = Page<Y.Doc>;
let Client: Awaited<ReturnType<typeof textClients<Y.Doc>>>;
const clients: TextClient[] = [];
const troubles = new Set<string>();
const signedOut = new Set<string>();

async function startProcess(apiUrl: string): Promise<Process> {
  const api = await createDataSource({ url: apiUrl, poolSize: 4 }).initialize();
  const identity = await createDataSource({ url: database.identityUrl, poolSize: 2 }).initialize();
  const tenants = new TenantDatabase({ api, identity }, parseContextKey(database.contextKey));
  const texts = new SharedTexts({
    kinds: [testText],
    database: tenants,
    databaseUrl: apiUrl,
    shares: new Shares(),
    failed: (_error, message) => troubles.add(message),
    limits: { perPerson: 4, inAll: 12, checkEvery: 800 },
  });
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '', 'http://text');
    const [, , kind = '', id = ''] = url.pathname.split('/');
    const name = request.headers.cookie as Name;
    void texts.open({
      request,
      socket,
      head,
      kind,
      id,
      schemaVersion: Number(url.searchParams.get('v') ?? Number.NaN),
      authenticate: async () => (signedOut.has(name) || !(name in PEOPLE) ? null : personOf(name)),
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    texts,
    server,
    tenants,
    port,
    async close() {
      await texts.close();
      await new Promise((resolve) => server.close(resolve));
      await tenants.close();
    },
  };
}

const personOf = (name: Name) =>
  createTenantContext({
    personId: PEOPLE[name],
    personName: name,
    memberships: [],
    consortiaOfOwnMunicipalities: [],
    locale: 'en',
  }) as PersonContext;

const sql = async <R extends object>(text: string, params: unknown[] = []) =>
  (await superuser.query<R>(text, params)).rows;
const newText = async () => {
  const id = randomUUID();
  await sql('insert into test_text (id) values ($1)', [id]);
  return id;
};

/** A page of this person at a process, as it is before it is connected. */
function page(name: Name | '', at = 0, { id = textId, kind = 'test', version = '2' } = {}): TextClient {
  const { port = 0 } = processes[at] ?? {};
  const client = new Client(`ws://127.0.0.1:${port}/texts/${kind}/${id}?v=${version}`, { cookie: name });
  clients.push(client);
  return client;
}
async function open(name: Name, at = 0): Promise<TextClient> {
  const client = page(name, at);
  await client.connect();
  return client;
}

/** Another paragraph. */
const write = ({ fragment }: TextClient, words: string) => {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragment.push([paragraph]);
};
const words = ({ doc }: TextClient) => wordsOf(doc);
const settled = (...all: TextClient[]) => Promise.all(all.map((one) => one.until(() => one.isSettled)));
/** The same for who is told to come again, as it may be on a busy machine: rights that cannot be asked for in time are none. */
async function settledAtLast(client: TextClient): Promise<void> {
  while (!client.isSettled) {
    await client.until(() => client.isSettled || client.code !== undefined, 25_000);
    if (client.code === 1013) await client.connect();
    else if (client.code !== undefined) throw new Error(`ended with ${client.code}`);
  }
}
const shows = (client: TextClient, text: string) => client.until(() => words(client).includes(text));
const ends = async (client: TextClient, code: number, milliseconds?: number) => {
  await client.until(() => client.code !== undefined, milliseconds);
  expect(client.code).toBe(code);
};

/** What a process that starts now reads of the text. */
async function stored(id = textId): Promise<string> {
  const [text] = await sql<{ snapshot: Buffer | null }>('select snapshot from test_text where id = $1', [id]);
  const rows = await sql<{ delta: Buffer }>('select delta from test_text_update where id = $1 order by seq', [
    id,
  ]);
  const doc = new Y.Doc();
  doc.getXmlFragment('default');
  if (text?.snapshot) Y.applyUpdate(doc, text.snapshot);
  for (const { delta } of rows) Y.applyUpdate(doc, delta);
  return wordsOf(doc);
}
const rowsStored = async () =>
  Number((await sql<{ n: string }>('select last_seq as n from test_text where id = $1', [textId]))[0]?.n);

beforeAll(async () => {
  Client = await textClients<Y.Doc>();
  database = await testDatabase();
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await makeTestText(database);
  proxy = await cuttingProxy(database.apiUrl);
  processes = [await startProcess(database.apiUrl), await startProcess(proxy.through(database.apiUrl))];
}, 60_000);
beforeEach(async () => {
  textId = await newText();
  await sql('delete from test_text_right');
  for (const name of ['anna', 'bela', 'viewer'] as const)
    await sql('insert into test_text_right values ($1, $2)', [PEOPLE[name], name !== 'viewer']);
});
afterEach(() => {
  for (const client of clients.splice(0)) client.cut();
  signedOut.clear();
});
afterAll(async () => {
  for (const one of processes ?? []) await one.close();
  await proxy?.close();
  await superuser?.end();
  await database?.drop();
});

describe('a text that several write at once', () => {
  it('is the same for all, at one process and at another, and stored before anybody sees it', async () => {
    const [anna, bela, viewer] = [await open('anna'), await open('bela', 1), await open('viewer', 1)];
    write(anna, 'from Anna');
    await shows(viewer, 'from Anna');
    expect(await stored()).toBe('from Anna');
    write(bela, 'from Bela');
    await shows(anna, 'from Bela');
    await settled(anna, bela);
    expect([words(anna), words(bela), words(viewer), await stored()]).toEqual(
      Array(4).fill('from Anna\nfrom Bela'),
    );
  });

  it('says of each update, in their order, that it is stored: also of one that only takes away', async () => {
    const anna = await open('anna');
    await settled(anna);
    anna.told.length = 0;
    for (const word of ['one', 'two', 'three']) write(anna, word);
    anna.fragment.delete(0, 1);
    await settled(anna);
    const { clientID } = anna.doc;
    expect(anna.told.map(({ client }) => client)).toEqual([clientID, clientID, clientID, 0]);
    expect(anna.told[2]?.clock).toBe(Y.getState(anna.doc.store, clientID));
    expect(await stored()).toBe('two\nthree');
  });

  it('has what was written while a connection was gone, once', async () => {
    const [anna, bela] = [await open('anna'), await open('bela', 1)];
    write(anna, 'before');
    await shows(bela, 'before');
    bela.cut();
    await bela.until(() => bela.code !== undefined);
    write(bela, 'meanwhile');
    write(anna, 'and Anna');
    await settled(anna);
    await bela.connect();
    await shows(anna, 'meanwhile');
    await settled(bela);
    expect(words(bela)).toBe(words(anna));
    expect((await stored()).match(/meanwhile/g)).toHaveLength(1);
    const { length } = bela.told;
    // Nothing is new, and a page that comes with deletions behind it is told so.
    const before = await rowsStored();
    bela.fragment.delete(0, 1);
    await settled(bela);
    bela.cut();
    await bela.until(() => bela.code !== undefined);
    await bela.connect();
    await settled(bela);
    expect(bela.told.length).toBeGreaterThan(length);
    expect(await rowsStored()).toBe(before + 1);
  });

  it('stores what a page sent that then went away', async () => {
    const anna = await open('anna');
    for (let i = 0; i < 30; i++) write(anna, `line ${i}`);
    anna.close();
    await anna.until(() => anna.code !== undefined);
    const bela = await open('bela');
    await shows(bela, 'line 29');
  });
});

describe('a snapshot', () => {
  it('takes the place of updates while two processes write, and whoever comes with an older state loses nothing', async () => {
    const late = await open('viewer');
    late.cut();
    const [anna, bela] = [await open('anna'), await open('bela', 1)];
    for (let i = 0; i < 70; i++) {
      write(anna, `a${i}.`);
      write(bela, `b${i}.`);
      // One by one, else they are stored many at once.
      await settled(anna, bela);
    }
    await shows(anna, 'b69.');
    await shows(bela, 'a69.');
    const [{ seq, snapshotSeq, rows } = { seq: 0, snapshotSeq: 0, rows: 0 }] = await sql<{
      seq: number;
      snapshotSeq: number;
      rows: number;
    }>(
      `select last_seq as seq, snapshot_seq as "snapshotSeq",
         (select count(*)::int from test_text_update u where u.id = t.id) as rows from test_text t where id = $1`,
      [textId],
    );
    expect([seq, rows]).toEqual([140, seq - snapshotSeq]);
    expect(rows).toBeLessThan(60);
    write(late, 'late.');
    late.headers = { cookie: 'anna' };
    await late.connect();
    await settled(late);
    await shows(bela, 'late.');
    const text = await stored();
    expect(text).toBe(words(bela));
    for (let i = 0; i < 70; i++)
      for (const who of ['a', 'b']) expect(text.split(`${who}${i}.`)).toHaveLength(2);
  });
});

describe('who may not', () => {
  it('is told nothing: neither of a text that is not theirs nor of one that is not there', async () => {
    for (const [name, options] of [
      ['stranger', {}],
      ['anna', { id: randomUUID() }],
      ['anna', { id: 'x' }],
      ['anna', { kind: 'other' }],
    ] as const) {
      const client = page(name, 0, options);
      await client.connect();
      expect([name, client.status]).toEqual([name, 404]);
    }
    const nobody = page('');
    await nobody.connect();
    await ends(nobody, 4401);
    for (const version of ['1', 'x', '']) {
      const old = page('anna', 0, { version });
      await old.connect();
      await ends(old, 4426);
    }
    const newer = page('anna', 0, { version: '3' });
    await newer.connect();
    expect(newer.synced).toBe(true);
  });

  it('write reads on: nothing is stored, nobody sees it', async () => {
    const [anna, viewer] = [await open('anna'), await open('viewer')];
    write(viewer, 'by the viewer');
    await ends(viewer, 4409);
    write(anna, 'by Anna');
    await settled(anna);
    expect([words(anna), await stored()]).toEqual(['by Anna', 'by Anna']);
    const again = await open('viewer');
    await shows(again, 'by Anna');
  });

  it('open it any more is out at the next check, and what is sent meanwhile is not stored', async () => {
    const [anna, bela, viewer] = [await open('anna'), await open('bela', 1), await open('viewer')];
    await settled(anna, bela);
    await sql('delete from test_text_right where person_id = $1', [PEOPLE.viewer]);
    signedOut.add('bela');
    await Promise.all([ends(viewer, 4403, 3_000), ends(bela, 4401, 3_000)]);
    await sql('delete from test_text_right where person_id = $1', [PEOPLE.anna]);
    write(anna, 'too late');
    await ends(anna, 4403);
    expect(await stored()).toBe('');
  });

  it('write in a text that was closed meanwhile is told at once, or at the next check where nothing is written', async () => {
    const [anna, bela] = [await open('anna'), await open('bela', 1)];
    await settled(anna, bela);
    await sql('update test_text set closed = true where id = $1', [textId]);
    write(anna, 'too late');
    await Promise.all([ends(anna, 4409), ends(bela, 4409, 3_000)]);
    expect(await stored()).toBe('');
  });

  it('have more open than one may is told to come again', async () => {
    const own: TextClient[] = [];
    for (let i = 0; i < 4; i++) own.push(await open('anna'));
    const fifth = page('anna');
    await fifth.connect();
    await ends(fifth, 1013);
    own[0]?.cut();
    await own[0]?.until(() => own[0]?.code !== undefined);
    await fifth.connect();
    expect(fifth.synced).toBe(true);
  });
});

describe('hostile bytes', () => {
  const evil = (change: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    change(doc);
    return Y.encodeStateAsUpdate(doc);
  };
  const good = evil((doc) => doc.getXmlFragment('default').push([new Y.XmlElement('paragraph')]));
  it.each<[string, Uint8Array]>([
    ['random ones', new Uint8Array(200).map((_, i) => (i * 91 + 7) % 256)],
    ['a huge count', new Uint8Array([255, 255, 255, 255, 15, 1, 2, 3])],
    ['a huge count of pieces', new Uint8Array([1, 255, 255, 255, 127, 1, 0, 0])],
    ['an update cut short', good.subarray(0, 6)],
    ['no bytes', new Uint8Array()],
    ['an unknown node', evil((doc) => doc.getXmlFragment('default').push([new Y.XmlElement('iframe')]))],
    ['words outside a paragraph', evil((doc) => doc.getXmlFragment('default').push([new Y.XmlText('x')]))],
    ['something beside the text', evil((doc) => doc.getMap('hidden').set('a', 'b'))],
    ['another kind of text', evil((doc) => doc.getArray('default').push([{ a: 1 }]))],
    [
      'one that stands on something that nobody has',
      (() => {
        const doc = new Y.Doc();
        doc.getXmlFragment('default').push([new Y.XmlElement('paragraph')]);
        const vector = Y.encodeStateVector(doc);
        doc.getXmlFragment('default').push([new Y.XmlElement('paragraph')]);
        return Y.encodeStateAsUpdate(doc, vector);
      })(),
    ],
  ])('of an update, as %s, end the connection, and nothing else', async (_, update) => {
    const [anna, bela] = [await open('anna'), await open('bela')];
    anna.sendUpdate(update);
    await ends(anna, 1007);
    write(bela, 'goes on');
    await settled(bela);
    expect(await stored()).toBe('goes on');
    expect(await rowsStored()).toBe(1);
  });

  it('of a message end it, too: what is no message, text, and one that is too long', async () => {
    for (const [bytes, code] of [
      [new Uint8Array([9, 9]), 1007],
      [new Uint8Array([0, 7, 0]), 1007],
      [new Uint8Array([1, 3, 255, 255, 255]), 1007],
      [new Uint8Array(), 1007],
      [new Uint8Array(300 * 1024), 1009],
    ] as const) {
      const anna = await open('anna');
      anna.sendRaw(bytes);
      await ends(anna, code);
    }
  });

  it('do not write as somebody else, whose next words would be taken for known', async () => {
    const [anna, bela] = [await open('anna'), await open('bela')];
    write(anna, 'Anna');
    await shows(bela, 'Anna');
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(bela.doc));
    forged.clientID = anna.doc.clientID;
    forged.getXmlFragment('default').push([new Y.XmlElement('paragraph')]);
    bela.sendUpdate(Y.encodeStateAsUpdate(forged, Y.encodeStateVector(bela.doc)));
    await ends(bela, 1007);
    write(anna, 'goes on');
    await settled(anna);
    expect(await stored()).toBe('Anna\ngoes on');
  });

  it('are put together where they come faster than they are stored, and leave others their turn', async () => {
    const [anna, bela] = [await open('anna'), await open('bela')];
    await settled(anna, bela);
    for (let i = 0; i < 1_500; i++) write(anna, `flood ${i}`);
    write(bela, 'in between');
    await settledAtLast(bela);
    await settledAtLast(anna);
    await bela.until(() => words(bela).split('\n').length === 1_501);
    expect(await rowsStored()).toBeLessThan(200);
  });

  it('fill a text so far and no further', async () => {
    const anna = await open('anna');
    await settled(anna);
    for (let i = 0; i < 12 && anna.code === undefined; i++) {
      write(anna, 'x'.repeat(200 * 1024));
      await anna.until(() => anna.code !== undefined || anna.isSettled);
    }
    await ends(anna, 1009);
    expect((await stored()).length).toBeLessThan(2 * 1024 * 1024);
    const bela = await open('bela');
    bela.fragment.delete(0, 3);
    await settled(bela);
  });
});

describe('who is there', () => {
  it('is said by the server, whatever a page says, here and at other processes, until it is gone', async () => {
    const [anna, bela, viewer] = [await open('anna'), await open('bela'), await open('viewer', 1)];
    anna.say({ user: { id: PEOPLE.bela, name: 'Mayor' }, cursor: { at: 1 }, more: 'x'.repeat(9_000) }, 1);
    const shown = { user: { id: PEOPLE.anna, name: 'anna', municipality: 'North' }, cursor: { at: 1 } };
    const client = anna.doc.clientID;
    await Promise.all([
      bela.until(() => bela.present.has(client)),
      viewer.until(() => viewer.present.has(client)),
    ]);
    expect([bela.present.get(client), viewer.present.get(client)]).toEqual([shown, shown]);
    // Nobody speaks for another, nor ends another.
    bela.say(null, 99, client);
    bela.say({ cursor: { at: 9 } }, 99, client);
    bela.say({ cursor: null }, 1);
    await viewer.until(() => viewer.present.has(bela.doc.clientID));
    expect(viewer.present.get(client)).toEqual(shown);
    // Who comes later knows at once.
    const late = await open('bela', 1);
    await late.until(() => late.present.has(client));
    anna.cut();
    await Promise.all([
      bela.until(() => !bela.present.has(client)),
      late.until(() => !late.present.has(client)),
    ]);
  });
});

describe('trouble', () => {
  it('with the connection that hears of other processes leaves nobody behind', async () => {
    const [anna, bela] = [await open('anna'), await open('bela', 1)];
    await settled(anna, bela);
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'commonworks_api' and datname = current_database()`);
    for (const one of [anna, bela]) if (one.code !== undefined) await one.connect();
    write(anna, 'from Anna');
    write(bela, 'from Bela');
    await shows(anna, 'from Bela');
    await shows(bela, 'from Anna');
  });

  it.each(['BEFORE_COMMIT', 'AFTER_COMMIT'] as const)(
    'at the commit, cut %s, acknowledges nothing, and the words are there once when they come again',
    async (where) => {
      const [anna, bela] = [await open('anna', 1), await open('bela')];
      await settled(anna);
      // Every commit, because rights are asked for meanwhile in transactions of their own.
      proxy.cut(where, Infinity);
      write(anna, 'once');
      await ends(anna, 1013);
      proxy.cut('NEVER');
      await anna.connect();
      await settled(anna);
      await shows(bela, 'once');
      expect(await stored()).toBe('once');
    },
  );

  it('with the database ends the connections for whose rights nobody can be asked', async () => {
    const anna = await open('anna', 1);
    await settled(anna);
    await proxy.close();
    await ends(anna, 1013, 4_000);
    const refused = page('anna', 1);
    await refused.connect();
    expect(refused.status).toBe(503);
  });

  it('is none of a process that is told to stop: connections end at once, and what came is stored', async () => {
    const extra = await startProcess(database.apiUrl);
    processes.push(extra);
    const anna = page('anna', 2);
    await anna.connect();
    await settled(anna);
    write(anna, 'the last words');
    await new Promise((resolve) => setTimeout(resolve, 20));
    const began = Date.now();
    await processes.pop()?.close();
    expect(Date.now() - began).toBeLessThan(3_000);
    await ends(anna, 1012);
    expect(await stored()).toBe('the last words');
  });
});

it('keeps no connection to hear by while nobody has a text open, and had no trouble nobody expected', async () => {
  for (const client of clients.splice(0)) client.cut();
  const deadline = Date.now() + 5_000;
  const listening = () =>
    connected(database.superuserUrl, async (client) => {
      const { rowCount } = await client.query(
        `select from pg_stat_activity where query ~ 'shared_text' and usename = 'commonworks_api'
           and datname = current_database()`,
      );
      return rowCount;
    });
  while ((await listening()) !== 0) if (Date.now() > deadline) throw new Error('it still listens');
  expect([...troubles]).toEqual(['the connection that hears of shared texts was lost']);
});
