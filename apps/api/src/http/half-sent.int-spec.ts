import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import {
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TwoMunicipalities,
} from '@commonworks/testing';
import { ARRIVAL } from './server-limits.js';

let database: TestDatabase;
let api: TestApi;
let server: Server;
let world: TwoMunicipalities;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
  ({ server } = await api.listen());
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

const fileHead = (place: string) =>
  `POST /files/workbook-evidence/${place} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n` +
  'content-type: application/octet-stream\r\nx-file-name: plan.pdf\r\n';

/** Sends a request in parts and waits until the server has closed the connection; what it said. */
async function sendPart(part: string, rest = '', after = 0): Promise<{ said: string; ms: number }> {
  const socket: Socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  socket.on('data', (data) => (said += data.toString()));
  socket.write(part);
  if (rest !== '') void pause(after).then(() => socket.write(rest));
  const start = performance.now();
  await once(socket, 'close');
  return { said, ms: performance.now() - start };
}

describe('a request that does not come in full', () => {
  it('is closed: head after head, body after body', async () => {
    const { lead } = world.people;
    const place = `${world.campaign.workbooks[0]}/${world.campaign.questions.scale}`;
    const [head, body, refused, file] = await Promise.all([
      sendPart(HEAD),
      sendPart(`${HEAD}content-length: 200\r\n\r\n{"query":`),
      sendPart(`${fileHead(place)}content-length: 200\r\n\r\n%PDF-`),
      sendPart(
        `${fileHead(place)}cookie: ${await api.cookieOf(lead)}\r\ncontent-length: 8\r\n\r\n%PDF-`,
        '1.7',
        ARRIVAL.request + 2 * ARRIVAL.checkedEvery,
      ),
    ]);
    const SLACK = 2 * ARRIVAL.checkedEvery + 10_000;
    expect(head.said).toContain('408');
    expect(head.ms).toBeLessThan(ARRIVAL.headers + SLACK);
    expect(body.said).toContain('408');
    expect(body.ms).toBeLessThan(ARRIVAL.request + SLACK);
    // A file may take longer than that, of who may send one.
    expect(refused.said).toContain('401');
    expect(refused.ms).toBeLessThan(ARRIVAL.request + SLACK);
    expect(file.said).toContain('201 Created');
    // A head has a limit of its own: it does not take as long as a whole request may.
    expect(body.ms - head.ms).toBeGreaterThan((ARRIVAL.request - ARRIVAL.headers) / 2);
  }, 90_000);
});
