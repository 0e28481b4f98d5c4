import type pg from 'pg';
import { idOf } from './id-of.js';
import { insertCampaign, type TestCampaign } from './test-campaign.js';
import { connected, type TestDatabase } from './test-database.js';

/** Everybody's password; the hash is made cheap, so that specs need not wait for it. */
export const PASSWORD = 'correct horse battery staple';
const PASSWORD_HASH =
  '$argon2id$v=19$m=64,t=1,p=1$XHKZdwaW2ZSpw9L9OySx9A$xjYqQjto68/2jEHkd1MvJn8DZsA81PY/u8lp+URR0ns';

export interface TestPerson {
  readonly id: string;
  readonly email: string;
}

const PEOPLE = {
  lead: ['north', 'LEAD'],
  contributor: ['north', 'CONTRIBUTOR'],
  approver: ['north', 'APPROVER'],
  viewer: ['north', 'VIEWER'],
  southLead: ['south', 'LEAD'],
  abroadLead: ['abroad', 'LEAD'],
  coordinator: ['consortium', 'COORDINATOR'],
  analyst: ['consortium', 'ANALYST'],
  otherCoordinator: ['otherConsortium', 'COORDINATOR'],
  administrator: ['installation', 'ADMINISTRATOR'],
  stranger: ['nowhere', null],
} as const;

export type TestPersonName = keyof typeof PEOPLE;

export interface TwoMunicipalities {
  /** `north` and `south` are in `consortium`, `abroad` in `otherConsortium`. */
  readonly municipalities: Record<'north' | 'south' | 'abroad', string>;
  readonly consortia: Record<'consortium' | 'otherConsortium', string>;
  /** Somebody of every role; who is of no place in the name is of `north` and `consortium`. */
  readonly people: Record<TestPersonName, TestPerson>;
  /** An open campaign of `consortium` with a workbook of `north` and one of `south`. */
  readonly campaign: TestCampaign;
}

/** Fills a fresh database with what most specs start from. */
export const twoMunicipalities = (database: TestDatabase): Promise<TwoMunicipalities> =>
  connected(database.superuserUrl, async (client) => {
    await client.query('begin');
    const municipalities = {
      north: await insertMunicipality(client, 'North', 'CITY', 92_729),
      south: await insertMunicipality(client, 'South', 'TOWN', 9_120),
      abroad: await insertMunicipality(client, 'Abroad', 'MUNICIPALITY', 30_500),
    };
    const consortia = {
      consortium: await insertConsortium(client, 'prairie', 'Prairie', [
        municipalities.north,
        municipalities.south,
      ]),
      otherConsortium: await insertConsortium(client, 'lakes', 'Lakes', [municipalities.abroad]),
    };
    const people = await insertPeople(client, { ...municipalities, ...consortia });
    const campaign = await insertCampaign(client, {
      consortiumId: consortia.consortium,
      municipalityIds: [municipalities.north, municipalities.south],
      contributorId: people.contributor.id,
    });
    await client.query('commit');
    return { municipalities, consortia, people, campaign };
  });

async function insertMunicipality(client: pg.Client, name: string, type: string, population: number) {
  const id = await idOf(
    client,
    `insert into municipality (name, type, province) values ($1, $2, 'AB') returning id`,
    [name, type],
  );
  await client.query(
    `insert into profile_figure (municipality_id, year, code, value)
     values ($1, 2015, 'population', $2), ($1, 2014, 'population', 1), ($1, 2015, 'households', 100)`,
    [id, population],
  );
  return id;
}

async function insertConsortium(client: pg.Client, code: string, name: string, members: string[]) {
  const id = await idOf(
    client,
    `insert into consortium (code, name, province) values ($1, $2, 'AB') returning id`,
    [code, name],
  );
  await client.query(
    `insert into consortium_member (consortium_id, municipality_id) select $1, unnest($2::uuid[])`,
    [id, members],
  );
  return id;
}

async function insertPeople(
  client: pg.Client,
  places: Record<string, string>,
): Promise<Record<TestPersonName, TestPerson>> {
  const people: Partial<Record<TestPersonName, TestPerson>> = {};
  for (const [name, [place, role]] of Object.entries(PEOPLE) as [
    TestPersonName,
    (typeof PEOPLE)[TestPersonName],
  ][]) {
    const email = `${name.toLowerCase()}@${place.toLowerCase()}.example`;
    const id = await idOf(
      client,
      'insert into person (email, name, password_hash) values ($1, $2, $3) returning id',
      [email, name, PASSWORD_HASH],
    );
    if (role === 'ADMINISTRATOR') {
      await client.query('insert into installation_membership values ($1, $2)', [id, role]);
    } else if (role === 'COORDINATOR' || role === 'ANALYST') {
      await client.query('insert into consortium_membership values ($1, $2, $3)', [places[place], id, role]);
    } else if (role !== null) {
      await client.query('insert into municipality_membership values ($1, $2, $3)', [
        places[place],
        id,
        role,
      ]);
    }
    people[name] = { id, email };
  }
  return people as Record<TestPersonName, TestPerson>;
}
