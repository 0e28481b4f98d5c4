import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';
import { ARRIVAL } from './server-limits.js';

let database: TestDatabase;
let api: TestApi;
let server: Server;

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database);
  ({ server } = await api.listen());
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const HEAD = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

/** Sends a part of a request and waits until the server has closed the connection; what it said. */
async function sendPart(part: string): Promise<{ said: string; ms: number }> {
  const socket: Socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let said = '';
  socket.on('data', (data) => (said += data.toString()));
  socket.write(part);
  const start = performance.now();
  await once(socket, 'close');
  return { said, ms: performance.now() - start };
}

describe('a request that does not come in full', () => {
  it('is closed: head after head, body after body', async () => {
    const [head, body] = await Promise.all([
      sendPart(HEAD),
      sendPart(`${HEAD}content-length: 200\r\n\r\n{"query":`),
    ]);
    const SLACK = 2 * ARRIVAL.checkedEvery + 10_000;
    expect(head.said).toContain('408');
    expect(head.ms).toBeLessThan(ARRIVAL.headers + SLACK);
    expect(body.said).toContain('408');
    expect(body.ms).toBeLessThan(ARRIVAL.request + SLACK);
    // A head has a limit of its own: it does not take as long as a whole request may.
    expect(body.ms - head.ms).toBeGreaterThan((ARRIVAL.request - ARRIVAL.headers) / 2);
  }, 90_000);
});
