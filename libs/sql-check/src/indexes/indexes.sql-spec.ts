import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@commonworks/testing';
import { loadModule } from 'libpg-query';
import pg from 'pg';
import { productStatements } from '../statements/product-statements.js';
import type { Statement } from '../statements/statement.js';
import { fill5000 } from './fill-5000.js';
import { findMissingIndexes } from './find-missing-indexes.js';
import { wholeScansOf } from './find-whole-scans.js';

let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  await loadModule();
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  await fill5000(client);
});
afterAll(async () => {
  await client?.end();
  await database?.drop();
});

describe('foreign keys', () => {
  it('each has its index', async () => {
    expect(await findMissingIndexes(client)).toEqual([]);
  });

  it('one without is told', async () => {
    await client.query('begin; create table seeded (id uuid, campaign_id uuid references campaign (id))');
    expect(await findMissingIndexes(client)).toEqual(['seeded (campaign_id)']);
    await client.query('rollback');
  });
});

describe('at the size of 5,000 municipalities', () => {
  /** Tables of which every municipality, or person, adds rows. */
  const TENANTS = new Set([
    'answer',
    'answer_revision',
    'audit_event',
    'municipality_membership',
    'opportunity_place',
    'opportunity_system',
    'person',
    'profile_figure',
    'release_named_answer',
    'release_participant',
    'release_standing',
    'section_assignment',
    'session',
    'workbook',
    'workbook_sharing',
  ]);

  /** Where all rows are what was asked for. */
  const ALL_OF_THEM = ['libs/api/identity/src/people/people.service.ts person'];

  it('no statement that serves a request reads a table of tenants from its first row to its last', async () => {
    const scans: string[] = [];
    for (const statement of productStatements().statements) {
      if (!statement.file.startsWith('libs/api/')) continue;
      for (const table of await wholeScansOf(client, statement, TENANTS))
        if (!ALL_OF_THEM.includes(`${statement.file} ${table}`))
          scans.push(`${statement.file}:${statement.line} ${table}`);
    }
    expect(scans).toEqual([]);
  });

  it('one that does is told', async () => {
    const by = (column: string): Statement => ({
      text: `select p.id from person p where p.closed_at is null and p.${column} = $1`,
      file: 'libs/api/identity/src/seeded.ts',
      line: 1,
    });
    expect(await wholeScansOf(client, by('password_hash'), TENANTS)).toEqual(['person']);
    expect(await wholeScansOf(client, by('id'), TENANTS)).toEqual([]);
  });
});
