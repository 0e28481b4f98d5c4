import { startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { get, type OutgoingHttpHeaders } from 'node:http';

let db: TestDatabase;
let api: TestApi;
let url: string;

beforeAll(async () => {
  db = await testDatabase();
  api = await startApi(db);
  ({ url } = await api.listen());
});
afterAll(async () => {
  await api?.close();
  await db?.drop();
});

const WEBSOCKET = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
};
const ask = (path: string, headers: OutgoingHttpHeaders) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const request = get(`${url}${path}`, { headers, agent: false }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    request.on('upgrade', (_answer, socket) => {
      socket.destroy();
      resolve({ status: 101, body: '' });
    });
    request.on('error', reject);
  });

test('who offers another protocol is answered as everybody', async () => {
  const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABk' };
  expect(await ask('/health/live', offer)).toEqual({ status: 200, body: '{"status":"live"}' });
  expect((await ask('/nowhere.txt', offer)).status).toBe(404);
});

test('a WebSocket is for texts alone, and for pages of ours', async () => {
  const origin = url;
  const text = `/texts/other/${randomUUID()}`;
  for (const [path, headers, status] of [
    ['/', { origin }, 404],
    ['/graphql', { origin }, 404],
    ['/live', { origin }, 404],
    ['/texts/other/1', { origin }, 404],
    [text, { origin }, 404],
    [text, {}, 403],
    [text, { origin: 'null' }, 403],
    [text, { origin: 'https://elsewhere.example' }, 403],
    [text, { origin: url.replace(/\d+$/, '1') }, 403],
    [text, { origin: 'https://region.example' }, 404],
  ] as const)
    expect([path, headers, (await ask(path, { ...WEBSOCKET, ...headers })).status]).toEqual([
      path,
      headers,
      status,
    ]);
});
