import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connected, testDatabase, type TestDatabase } from '@commonworks/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrate } from './migrate.js';

class CreateSpec1795399999991 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('select pg_sleep(0.3); create table spec_migrated (id int)');
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table spec_migrated');
  }
}

class FailHalfway1795399999992 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table spec_half (id int)');
    await runner.query('select 1 / 0');
  }
  async down(): Promise<void> {}
}

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

it('runs each migration once, when two migrate at the same time', async () => {
  const ran = await Promise.all([1, 2].map(() => migrate(database.ownerUrl, [CreateSpec1795399999991])));
  expect(ran.flat()).toEqual(['CreateSpec1795399999991']);
});

it('leaves nothing of one that fails, nor of content that does', async () => {
  await expect(migrate(database.ownerUrl, [FailHalfway1795399999992])).rejects.toThrow('division by zero');
  const load = migrate(database.ownerUrl, [], async (query) => {
    await query('create table spec_content (id int)');
    throw new Error('faulty content');
  });
  await expect(load).rejects.toThrow('faulty content');
  const left = await connected(database.superuserUrl, (client) =>
    client.query(`select relname from pg_class where relname in ('spec_half', 'spec_content')`),
  );
  expect(left.rows).toEqual([]);
});
