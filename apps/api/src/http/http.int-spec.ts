import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  type GqlError,
  type TestApi,
  type TestDatabase,
} from '@commonworks/testing';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const get = (url: string) => api.inject({ method: 'GET', url });

describe('every answer', () => {
  it.each(['/health/live', '/no/such/page', '/assets/missing.js'])(
    '%s carries the security headers',
    async (url) => {
      const { headers } = await get(url);
      const policy = String(headers['content-security-policy']);
      const scripts = policy.split(';').find((directive) => directive.startsWith('script-src'));
      expect(scripts).toBe("script-src 'self'");
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['x-request-id']).toMatch(/^[\w-]{36}$/);
    },
  );

  it('that is a missing file is 404, not a page', async () => {
    expect((await get('/assets/missing.js')).statusCode).toBe(404);
  });
});

describe('the api', () => {
  const ask = (headers: Record<string, string>, payload: string | object = { query: '{ me { id } }' }) =>
    api.inject({ method: 'POST', url: '/graphql', headers, payload });

  it('lets nothing it says be kept', async () => {
    expect((await ask({})).headers['cache-control']).toBe('no-store');
    expect((await ask({}, { query: '{ nothing }' })).headers['cache-control']).toBe('no-store');
  });

  it.each(['gzip', 'br', 'deflate', 'nonsense', 'gzip, gzip', ''])(
    'refuses a body of the encoding “%s”, packed or not',
    async (encoding) => {
      const json = { 'content-type': 'application/json', 'content-encoding': encoding };
      expect((await ask(json, '{"query":"{ me { id } }"}')).statusCode).toBe(400);
    },
  );

  it('takes an id from nobody', async () => {
    const { headers } = await ask({ 'x-request-id': 'chosen', 'request-id': 'chosen' });
    expect(headers['x-request-id']).not.toBe('chosen');
  });
});

describe('health', () => {
  it('is ready while the database answers', async () => {
    expect(await get('/health/live')).toMatchObject({ statusCode: 200 });
    expect(await get('/health/ready')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' });
  });

  /** Does the work while these roles have lost their connections and get no others. */
  async function whileCutOff(roles: readonly string[], work: () => Promise<void>): Promise<void> {
    const name = new URL(database.apiUrl).pathname.slice(1);
    await connected(database.superuserUrl, async (client) => {
      await client.query(`revoke connect on database ${name} from ${roles.join(', ')}`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = any ($2)',
        [name, roles],
      );
      try {
        await work();
      } finally {
        await client.query(`grant connect on database ${name} to ${roles.join(', ')}`);
      }
    });
  }

  it.each(['api', 'identity'])('is not ready without the connections of the role %s', async (role) => {
    await whileCutOff([`commonworks_${role}`], async () => {
      const { statusCode, body } = await get('/health/ready');
      expect({ statusCode, body }).toEqual({
        statusCode: 503,
        body: JSON.stringify({ status: 'not ready', unreachable: [role] }),
      });
      expect((await get('/health/live')).statusCode).toBe(200);
    });
    expect(await get('/health/ready')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' });
  });

  it('survives losing every connection', async () => {
    await whileCutOff(['commonworks_api', 'commonworks_identity'], async () => {
      expect(await get('/health/ready')).toMatchObject({
        statusCode: 503,
        body: '{"status":"not ready","unreachable":["api","identity"]}',
      });
      expect((await get('/health/live')).statusCode).toBe(200);
      for (const cookie of ['', `__Host-cw=${'A'.repeat(43)}`]) {
        const answer = await api.inject({
          method: 'POST',
          url: '/graphql',
          headers: { cookie, 'accept-language': 'fr', accept: 'application/graphql-response+json' },
          payload: { query: '{ installation { empty } }' },
        });
        expect(answer).toMatchObject({ statusCode: 503, headers: { 'retry-after': '5' } });
        const { errors } = JSON.parse(answer.body) as { errors?: GqlError[] };
        expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', id: answer.headers['x-request-id'] });
        expect(errors?.[0]?.message).toMatch(/conservées dans ce navigateur/);
        expect(errors?.[0]?.message).not.toMatch(/permission|commonworks_api|context/i);
      }
    });
    expect((await get('/health/ready')).statusCode).toBe(200);
  });
});
