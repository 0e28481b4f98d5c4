import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  connected,
  startApi,
  testDatabase,
  twoMunicipalities,
  type TestApi,
  type TestDatabase,
  type TestPersonName,
  type TwoMunicipalities,
} from '@commonworks/testing';

let database: TestDatabase;
let world: TwoMunicipalities;
let api: TestApi;

beforeAll(async () => {
  database = await testDatabase();
  world = await twoMunicipalities(database);
  await connected(database.superuserUrl, (client) =>
    client.query(
      `with handed as (
         insert into section_assignment (municipality_id, workbook_id, section_id, person_id)
         select municipality_id, workbook_id, $2, person_id from section_assignment where person_id = $1),
       sent as (
         insert into notification (person_id, kind, subject_id, part_id, group_id, read_at)
         select $1, 'SECTION_HANDED_OVER', $3::uuid, part, $3::uuid, now() - make_interval(days => n::int)
           from unnest(array[$2, $4]::uuid[]) with ordinality as t(part, n))
       insert into notification (person_id, kind, subject_id, group_id) values ($1, 'WORKBOOK_RETURNED', $3::uuid, $3::uuid)`,
      [
        world.people.contributor.id,
        world.campaign.sections.second,
        world.campaign.workbooks[0],
        world.campaign.sections.first,
      ],
    ),
  );
  await connected(database.superuserUrl, (client) =>
    client.query(
      `with made as (insert into municipality (name, type, province)
                     values ('East', 'TOWN', 'AB'), ('West', 'TOWN', 'AB') returning id)
       insert into consortium_member (consortium_id, municipality_id) select $1, id from made`,
      [world.consortia.consortium],
    ),
  );
  api = await startApi(database);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

/** Lists at the root of the schema, each with who reads more than one entry of it, and what else it is asked by. */
const LISTS: [field: string, who: TestPersonName, args?: (world: TwoMunicipalities) => string][] = [
  ['municipalities', 'coordinator'],
  ['municipalities', 'administrator'],
  ['consortia', 'administrator'],
  ['people', 'administrator'],
  ['people', 'lead', ({ municipalities }) => `municipalityId: "${municipalities.north}"`],
  ['people', 'coordinator', ({ consortia }) => `consortiumId: "${consortia.consortium}"`],
  ['workbooks', 'coordinator', ({ campaign }) => `campaignId: "${campaign.id}"`],
  ['notifications', 'contributor'],
  ['municipalitiesWithoutLead', 'coordinator', ({ consortia }) => `consortiumId: "${consortia.consortium}"`],
];

async function page(field: string, who: TestPersonName, args: string): Promise<string[]> {
  const query = `{ ${field}${args === '' ? '' : `(${args})`} { id } }`;
  const { data, errors } = await api.gql<Record<string, { id: string }[]>>(world.people[who], query);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return (data[field] ?? []).map(({ id }) => id);
}

describe.each(LISTS)('%s for %s', (field, who, argsOf = () => '') => {
  const list = (...more: string[]) => page(field, who, [argsOf(world), ...more].filter(Boolean).join(', '));

  it('is the same read one by one as at once', async () => {
    const whole = await list();
    expect(whole.length).toBeGreaterThan(1);
    const seen: string[] = [];
    for (;;) {
      const last = seen.at(-1);
      const next = await list('first: 1', ...(last === undefined ? [] : [`after: "${last}"`]));
      if (next.length === 0) break;
      expect(next).toHaveLength(1);
      seen.push(...next);
    }
    expect(seen).toEqual(whole);
  });

  it('goes on after nothing that is not in it', async () => {
    expect(await list(`after: "${world.campaign.id}"`)).toEqual([]);
    await expect(list('after: "no id"')).rejects.toThrow('NOT_FOUND');
  });

  it.each([0, -1, 501])('has no page of %i', async (first) => {
    await expect(list(`first: ${first}`)).rejects.toThrow('INVALID_INPUT');
  });
});
