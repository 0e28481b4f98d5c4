import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import type { DataSource } from 'typeorm';
import { createDataSource } from './data-source.js';
import { WorkerDatabase } from './worker-database.js';

let database: TestDatabase;
let dataSource: DataSource;
let worker: WorkerDatabase;

beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource({ url: database.workerUrl }).initialize();
  worker = new WorkerDatabase(dataSource);
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const insert = (name: string) =>
  connected(database.superuserUrl, (client) =>
    client.query(`insert into municipality (name, type, province) values ($1, 'CITY', 'AB')`, [name]),
  );

it('reads one snapshot, whatever is written meanwhile', async () => {
  await insert('Before');
  const counts = await worker.snapshot(async (tx) => {
    const before = await tx.query('select from municipality');
    await insert('Meanwhile');
    return [before.length, (await tx.query('select from municipality')).length];
  });
  expect(counts).toEqual([1, 1]);
  expect(await worker.snapshot(async (tx) => (await tx.query('select from municipality')).length)).toBe(2);
});

it('writes in no snapshot, and outside one only what its role may', async () => {
  const audit = `insert into audit_event (action, subject_type, subject_id) values ('RELEASED', 'release', '1')`;
  await expect(worker.snapshot((tx) => tx.query(audit))).rejects.toThrow('read-only transaction');
  await worker.write((tx) => tx.query(audit));
  await expect(worker.write((tx) => tx.query('delete from municipality'))).rejects.toThrow(
    'permission denied',
  );
});
