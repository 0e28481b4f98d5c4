import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { Governance } from '../../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../../testing/group-world.js';
import { Requirements, type SavedRequirement } from '../../../../testing/requirements.js';

let world: GroupWorld;
let list: Requirements;
let added: SavedRequirement;

beforeAll(async () => {
  world = await GroupWorld.open();
  list = await Requirements.begun(world, await world.group({ observers: ['west'] }));
  added = await list.added('PAY', { statement: { en: '=1+1 shall', fr: 'Elle doit' } });
}, 60_000);
afterAll(() => world?.close());

async function fetched(who: GroupPerson | null, path: string) {
  const { statusCode, headers, rawPayload } = await world.api.inject({
    method: 'GET',
    url: `/requirements/${path}`,
    headers: who ? { cookie: await world.api.cookieOf(world.people[who]) } : {},
  });
  return { status: statusCode, headers, content: rawPayload };
}

it('are taken along by who sees them, in the language that is asked for', async () => {
  const csv = await fetched('westLead', `${list.document.id}.csv?lang=fr`);
  expect(csv.content.toString()).toContain('Numéro,');
  expect(csv.content.toString()).toContain(`${added.number},`);
  expect(csv.content.toString()).toContain(",'=1+1 shall,");
  expect(csv.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'private, no-store',
    'content-disposition': expect.stringContaining('attachment') as unknown,
  });
  const { sheets } = await readXlsx((await fetched('lead', `${list.document.id}.xlsx`)).content);
  expect(sheets[0]?.rows[1]).toContain(added.number);
});

it.each<GroupPerson | null>(['eastLead', 'abroadLead', 'contributor', null])(
  'are there for no other, as %s is',
  async (who) => {
    expect((await fetched(who, `${list.document.id}.xlsx`)).status).toBe(who ? 404 : 401);
  },
);

it('are of a specification, and of a version that there is', async () => {
  const sla = await Governance.begun(world, list.document.groupId, 'SLA');
  for (const path of [`${sla.id}.csv`, `${list.document.id}.csv?version=7`, 'none.csv'])
    expect((await fetched('lead', path)).status).toBe(404);
});
