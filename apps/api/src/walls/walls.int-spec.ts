import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { connected, findBreaches, testDatabase, type TestDatabase } from '@commonworks/testing';

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.drop());

it('keeps every table with a tenant’s data behind its policies, and grants nothing beyond the list', async () => {
  expect(await connected(database.superuserUrl, findBreaches)).toEqual([]);
});
