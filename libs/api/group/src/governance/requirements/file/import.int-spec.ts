import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../../../testing/group-world.js';
import { Requirements, type SavedRequirement } from '../../../../testing/requirements.js';

let world: GroupWorld;
let list: Requirements;
let added: SavedRequirement;

beforeAll(async () => {
  world = await GroupWorld.open();
}, 60_000);
afterAll(() => world?.close());
beforeEach(async () => {
  list = await Requirements.begun(world, await world.group({ observers: ['west'] }));
  added = await list.added();
});

interface Plan {
  token: string;
  isApplied: boolean;
  rows: { row: number; state: string; number: string | null; after: string | null; why: string | null }[];
  message?: string;
}

async function bring(who: GroupPerson | null, content: string | Buffer, token = '') {
  const { statusCode, rawPayload } = await world.api.inject({
    method: 'POST',
    url: `/requirements/${list.document.id}/import${token && `?token=${token}`}`,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': 'table.csv',
      ...(who && { cookie: await world.api.cookieOf(world.people[who]) }),
    },
    payload: content,
  });
  return { status: statusCode, ...(JSON.parse(rawPayload.toString() || '{}') as Plan) };
}

const TITLES = 'Number,Type,Requirement (English),Requirement (French),Agreed priority';
const states = ({ rows }: Plan) => rows.map(({ row, state, number }) => `${row} ${state} ${number}`);

it('says row by row what a table changes, and changes it with the token of what was said', async () => {
  const { statement } = added;
  const table = [
    TITLES,
    `${added.number},Functional,${statement.en},${statement.fr},Indispensable`,
    'DATA,Données,It shall keep.,Elle doit garder.,',
  ].join('\n');
  const preview = await bring('lead', table);
  expect(states(preview)).toEqual([`2 CHANGED ${added.number}`, '3 NEW REQ-DATA-001']);
  expect((await list.read()).length).toBe(1);
  const done = await bring('southLead', table, preview.token);
  expect(done).toMatchObject({ status: 200, isApplied: true });
  expect(await list.one(added.number)).toMatchObject({ agreedPriority: 'MUST', version: 1 });
  expect(await list.one('REQ-DATA-001')).toMatchObject({ type: 'DATA', status: 'PROPOSED', version: 1 });
  // What was brought in once is no more what was read.
  expect(await bring('lead', table, preview.token)).toMatchObject({ status: 409 });
});

it('comes back as it was taken along, and changes nothing', async () => {
  await list.save('lead', {
    requirementId: added.id,
    statement: { en: '=1 shall', fr: '-1 doit' },
    expectedEdits: 0,
  });
  for (const format of ['csv', 'xlsx']) {
    const { rawPayload } = await world.api.inject({
      method: 'GET',
      url: `/requirements/${list.document.id}.${format}?lang=fr`,
      headers: { cookie: await world.api.cookieOf(world.people.lead) },
    });
    expect(states(await bring('lead', rawPayload))).toEqual([`2 UNCHANGED ${added.number}`]);
  }
});

it('names what is wrong with a row, and brings nothing in while one is', async () => {
  const row = `${added.number},Functional,It shall.,Elle doit.,Must`;
  const table = [
    TITLES,
    row,
    row,
    'REQ-PAY-777,Functional,It shall.,Elle doit.,',
    'PAY,Nonsense,It shall.,Elle doit.,',
    'PAY,Functional,It shall.,,',
    `PAY,Functional,${'a'.repeat(1500)},Elle doit.,`,
  ].join('\n');
  const preview = await bring('lead', table);
  expect(preview.rows.map(({ state }) => state)).toEqual([
    'CHANGED',
    ...Array.from({ length: 5 }, () => 'WRONG'),
  ]);
  for (const { state, why } of preview.rows) expect(Boolean(why)).toBe(state === 'WRONG');
  expect(await bring('lead', table, preview.token)).toMatchObject({ status: 409 });
  expect(await list.read()).toMatchObject([{ edits: 0 }]);
});

it('is refused where somebody changed something since it was looked at', async () => {
  const table = [TITLES, 'DATA,Data,It shall keep.,Elle doit garder.,'].join('\n');
  const { token } = await bring('lead', table);
  await list.give('southLead', added, world.idOf('south'), 'MUST');
  expect(await bring('lead', table, token)).toMatchObject({ status: 409 });
  expect(await bring('lead', `${table}\n`, (await bring('lead', table)).token)).toMatchObject({
    status: 409,
  });
  expect(await list.read()).toHaveLength(1);
});

it.each([
  ['no titles', 'a,b\nc,d'],
  ['NUL', 'a,\0b'],
  ['200,000 rows', 'a,b\n'.repeat(200_000)],
  ['nothing', ''],
  ['half of an archive', Buffer.from('PK\x03\x04half')],
])('is a clear error with %s', async (_, content) => {
  const { status, message } = await bring('lead', content);
  expect([400, 413, 422]).toContain(status);
  expect(message?.length).toBeGreaterThan(10);
});

it.each<[GroupPerson | null, number]>([
  ['viewer', 404],
  ['westLead', 404],
  ['eastLead', 404],
  ['abroadLead', 404],
  [null, 401],
])('lets %s bring in nothing', async (who, status) => {
  expect(await bring(who, TITLES)).toMatchObject({ status });
});

it('stands still with what was sent for review', async () => {
  await list.setStatus('lead', added, 'REVIEWED');
  await list.document.fillIn();
  await list.document.send('lead');
  expect(await bring('lead', TITLES)).toMatchObject({ status: 409 });
});
