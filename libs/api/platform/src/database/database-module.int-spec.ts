import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { Test } from '@nestjs/testing';
import { createLogger } from '../logging/logger.js';
import { PlatformModule } from '../platform.module.js';
import { TenantDatabase } from './tenant-database.js';
import { WorkerDatabase } from './worker-database.js';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

const start = (role: 'api' | 'worker', databaseUrl: string) =>
  Test.createTestingModule({
    imports: [PlatformModule.forRoot({ role, databaseUrl, entities: [], logger: createLogger('silent') })],
  }).compile();

describe('a process', () => {
  it.each(['ownerUrl', 'superuserUrl'] as const)('does not start with the %s', async (which) => {
    await expect(start('api', database[which])).rejects.toThrow('above row-level security');
  });

  it('is given the way of its own role, not the other', async () => {
    const api = await start('api', database.apiUrl);
    expect(api.get(TenantDatabase)).toBeInstanceOf(TenantDatabase);
    expect(() => api.get(WorkerDatabase)).toThrow();
    await api.close();
    const worker = await start('worker', database.workerUrl);
    expect(worker.get(WorkerDatabase)).toBeInstanceOf(WorkerDatabase);
    expect(() => worker.get(TenantDatabase)).toThrow();
    await worker.close();
  });
});
