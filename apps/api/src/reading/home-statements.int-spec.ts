import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPerson,
  type TwoMunicipalities,
} from '@commonworks/testing';
import pg from 'pg';

/** What the first page of a coordinator, and of a lead, asks about the campaign in hand. */
const CONSORTIUM_HOME = `query ($id: ID!) { workbooks(campaignId: $id) {
  id status progress { answered total } municipality { id name } } }`;
const MUNICIPALITY_HOME = `query ($id: ID!) { workbooks(campaignId: $id) { id status remark
  progress { answered total } municipality { id name }
  sections { id title editable progress { answered total } assignees { id } } } }`;

interface Home {
  workbooks: { municipality: { name: string } }[];
}

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Fills the campaign up to so many municipalities, each with a workbook. */
const growTo = (municipalities: number) =>
  connected(database.superuserUrl, (client) =>
    client.query(
      `with made as (
         insert into municipality (name, type, province)
         select 'Place ' || n, 'TOWN', 'AB' from generate_series(
           1 + (select count(*) from workbook where campaign_id = $2), $3) as n
         returning id),
       joined as (
         insert into consortium_member (consortium_id, municipality_id) select $1, id from made returning municipality_id)
       insert into workbook (municipality_id, consortium_id, campaign_id, question_count)
       select municipality_id, $1, $2, 5 from joined`,
      [world.consortia.consortium, world.campaign.id, municipalities],
    ),
  );

/** The answer to a query, and how many statements it took in all, those around transactions too. */
async function counted(person: TestPerson, query: string) {
  // Signs in, and has what the process keeps.
  await api.gql(person, query, { id: world.campaign.id });
  const sent = jest.spyOn(pg.Client.prototype, 'query');
  try {
    const { data, errors } = await api.gql<Home>(person, query, { id: world.campaign.id });
    expect(errors).toBeUndefined();
    return { workbooks: data.workbooks, statements: sent.mock.calls.length };
  } finally {
    sent.mockRestore();
  }
}

describe('the statements behind the first page', () => {
  it.each([27, 444])('of a coordinator of %i municipalities are eight at most', async (municipalities) => {
    await growTo(municipalities);
    const { workbooks, statements } = await counted(world.people.coordinator, CONSORTIUM_HOME);
    expect(workbooks).toHaveLength(municipalities);
    expect(workbooks.every(({ municipality }) => municipality.name !== '')).toBe(true);
    expect(statements).toBeGreaterThan(3);
    expect(statements).toBeLessThanOrEqual(8);
  });

  it('are as many for one workbook with sections as for all that somebody may see', async () => {
    await growTo(444);
    const lead = await counted(world.people.lead, MUNICIPALITY_HOME);
    const coordinator = await counted(world.people.coordinator, MUNICIPALITY_HOME);
    expect([lead.workbooks.length, coordinator.workbooks.length]).toEqual([1, 444]);
    expect(coordinator.statements).toBeLessThanOrEqual(lead.statements + 1);
    expect(coordinator.statements).toBeLessThanOrEqual(12);
  });
});
