import { benchmarkMigrations } from '@commonworks/api-benchmark/schema';
import { campaignMigrations } from '@commonworks/api-campaign/schema';
import { catalogueMigrations } from '@commonworks/api-catalogue/schema';
import { communityMigrations } from '@commonworks/api-community/schema';
import { contractMigrations } from '@commonworks/api-contract/schema';
import { governanceMigrations } from '@commonworks/api-governance/schema';
import { groupMigrations } from '@commonworks/api-group/schema';
import { identityMigrations } from '@commonworks/api-identity/schema';
import { opportunityMigrations } from '@commonworks/api-opportunity/schema';
import { migrate, platformMigrations } from '@commonworks/api-platform/schema';
import { workbookMigrations } from '@commonworks/api-workbook/schema';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  connected,
  findBreaches,
  testDatabase,
  twoMunicipalities,
  type TestDatabase,
} from '@commonworks/testing';

const MIGRATIONS = [
  ...platformMigrations,
  ...identityMigrations,
  ...catalogueMigrations,
  ...workbookMigrations,
  ...benchmarkMigrations,
  ...campaignMigrations,
  ...opportunityMigrations,
  ...groupMigrations,
  ...contractMigrations,
  ...governanceMigrations,
  ...communityMigrations,
];
/** The last migration of the version before contexts were signed is older. */
const SIGNED_SINCE = 1_795_690_000_000;
const before = MIGRATIONS.filter(({ name }) => Number(/\d{13}$/.exec(name)?.[0]) < SIGNED_SINCE);

let database: TestDatabase;
let former: TestDatabase;

/** A database as the version before left it, with rows in it. */
beforeAll(async () => {
  database = await testDatabase();
  const name = `${new URL(database.ownerUrl).pathname.slice(1)}_former`;
  const on = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href;
  former = { ...database, ownerUrl: on(database.ownerUrl), superuserUrl: on(database.superuserUrl) };
  await connected(database.superuserUrl, async (client) => {
    await client.query(`create database ${name} owner commonworks_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(
      `grant connect on database ${name} to commonworks_api, commonworks_identity, commonworks_worker`,
    );
  });
  await migrate(former.ownerUrl, before);
  await twoMunicipalities(former);
  await connected(former.superuserUrl, (client) =>
    client.query(`
      update workbook set remark = 'Finance is missing' where id = (select min(id::text)::uuid from workbook);
      insert into audit_event (action, subject_type, subject_id)
        values ('ANSWER_SAVED', 'answer', '1'), ('SIGNED_IN', 'person', '1')`),
  );
});
afterAll(async () => {
  await connected(database.superuserUrl, (client) =>
    client.query(`drop database ${new URL(former.ownerUrl).pathname.slice(1)} with (force)`),
  );
  await database.drop();
});

it('signs the policies of a database that was made before, and loses nothing', async () => {
  const counts = `select (select count(*) from person)::int as people, (select count(*) from workbook)::int as workbooks,
    (select count(*) from audit_event)::int as events`;
  const kept = await connected(former.superuserUrl, async (client) => (await client.query(counts)).rows);
  await migrate(former.ownerUrl, MIGRATIONS);
  await connected(former.superuserUrl, async (client) => {
    expect((await client.query(counts)).rows).toEqual(kept);
    expect((await client.query('select remark from workbook_remark')).rows).toEqual([
      { remark: 'Finance is missing' },
    ]);
    expect((await client.query('select number, action from audit_event order by number')).rows).toEqual([
      { number: '1', action: 'ANSWER_SAVED' },
      { number: '2', action: 'SIGNED_IN' },
    ]);
    expect(await findBreaches(client)).toEqual([]);
  });
});
