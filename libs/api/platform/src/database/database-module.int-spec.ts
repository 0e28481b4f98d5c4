import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import { Test } from '@nestjs/testing';
import { createLogger } from '../logging/logger.js';
import { notificationKinds } from '../notification-kinds.js';
import { PlatformModule } from '../platform.module.js';
import type { TenantConnections } from './connect-tenants.js';
import { TenantDatabase } from './tenant-database.js';
import { WorkerDatabase } from './worker-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

const start = (connections: Partial<TenantConnections>) =>
  Test.createTestingModule({
    imports: [
      PlatformModule.forRoot({
        database: { ...database, ...connections },
        entities: [],
        logger: createLogger('silent'),
        notificationKinds,
        notificationComposers: [],
        files: { directory: '', most: 1 },
      }),
    ],
  }).compile();

describe('a process that serves requests', () => {
  it.each(['ownerUrl', 'superuserUrl'] as const)(
    'does not start with the %s for either role',
    async (which) => {
      for (const role of ['apiUrl', 'identityUrl'] as const)
        await expect(start({ [role]: database[which] })).rejects.toThrow('above row-level security');
    },
  );

  it('does not start where it could make tables of its own before the product’s', async () => {
    const name = new URL(database.apiUrl).pathname.slice(1);
    const may = (sql: string) => connected(database.superuserUrl, (client) => client.query(sql));
    await may(`grant temporary on database ${name} to commonworks_api`);
    await expect(start({})).rejects.toThrow('temporary tables');
    await may(`revoke temporary on database ${name} from commonworks_api`);
  });

  it('does not start without a key', async () => {
    await expect(start({ contextKey: 'secret' })).rejects.toThrow('64 hexadecimal digits');
  });

  it('is given transactions, and nothing of the worker', async () => {
    const api = await start({});
    expect(api.get(TenantDatabase)).toBeInstanceOf(TenantDatabase);
    expect(() => api.get(WorkerDatabase)).toThrow();
    await api.close();
  });
});
