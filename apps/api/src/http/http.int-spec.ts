import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, startApi, testDatabase, type TestApi, type TestDatabase } from '@commonworks/testing';

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
    },
  );

  it('that is a missing file is 404, not a page', async () => {
    expect((await get('/assets/missing.js')).statusCode).toBe(404);
  });
});

describe('health', () => {
  it('is ready while the database answers', async () => {
    expect(await get('/health/live')).toMatchObject({ statusCode: 200 });
    expect(await get('/health/ready')).toMatchObject({ statusCode: 200, body: '{"status":"ready"}' });
  });

  it('survives losing every connection', async () => {
    const name = new URL(database.apiUrl).pathname.slice(1);
    await connected(database.superuserUrl, async (client) => {
      await client.query(`revoke connect on database ${name} from commonworks_api, commonworks_identity`);
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = any ($2)',
        [name, ['commonworks_api', 'commonworks_identity']],
      );
      expect((await get('/health/ready')).statusCode).toBe(503);
      expect((await get('/health/live')).statusCode).toBe(200);
      const { errors } = await api.gql(null, '{ installation { empty } }');
      expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(errors?.[0]?.message).not.toMatch(/connect|permission|database/i);
      const signedIn = await api.post({ cookie: `__Host-cw=${'A'.repeat(43)}` }, '{ me { id } }');
      expect(signedIn.errors?.[0]?.extensions.code).toBe('INTERNAL');
      expect(signedIn.errors?.[0]?.message).not.toMatch(/connect|permission|database|context/i);
      await client.query(`grant connect on database ${name} to commonworks_api, commonworks_identity`);
    });
    expect((await get('/health/ready')).statusCode).toBe(200);
  });
});
