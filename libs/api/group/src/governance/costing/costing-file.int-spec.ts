import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from 'hucre/xlsx';
import { Costings } from '../../../testing/costings.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';

let world: GroupWorld;
let costing: Costings;

/** South shows nothing. */
const SECRET = 76_543.21;

beforeAll(async () => {
  world = await GroupWorld.open();
  costing = await Costings.begun(
    world,
    await world.group({ members: ['south'], observers: ['east'], invited: ['west'] }),
  );
  await costing.scenario({ name: 'First' });
  await costing.step('lead', 'proposeCostingScenario', await costing.scenario({ name: 'By people' }));
  await costing.saveFigures('lead', 'north', {
    isShown: true,
    baselineCents: 4_040_400,
    avoidedCents: 0,
    localOnceCents: 0,
    localYearlyCents: 0,
  });
  await costing.saveFigures('southLead', 'south');
}, 60_000);
afterAll(() => world?.close());

async function fetched(who: GroupPerson | null, path: string) {
  const { statusCode, headers, rawPayload } = await world.api.inject({
    method: 'GET',
    url: `/costings/${path}`,
    headers: who ? { cookie: await world.api.cookieOf(world.people[who]) } : {},
  });
  return { status: statusCode, headers, content: rawPayload };
}

/** Everything that stands in the cells, by sheet. */
async function cellsOf(who: GroupPerson, path: string) {
  const { content } = await fetched(who, path);
  const { sheets } = await readXlsx(content);
  return sheets.map(({ rows }) => rows.flat().filter((value) => value !== null && value !== ''));
}

describe('a costing as a workbook', () => {
  it('is of the proposed scenario, in words of the reader, with members by their names', async () => {
    const { status, headers } = await fetched('lead', `${costing.id}.xlsx`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': expect.stringContaining('By people') as unknown,
    });
    const english = (await cellsOf('lead', `${costing.id}.xlsx`)).flat();
    expect(english).toEqual(expect.arrayContaining(['North', 'South', 'Participants']));
    expect(english).not.toContain(world.idOf('north'));
    const [french] = await cellsOf('lead', `${costing.id}.xlsx?lang=fr`);
    expect(french?.[0]).toBe('Modèle de coût total');
  });

  it('has one’s own figures and what others show; of South nobody else finds a cent', async () => {
    const own = (await cellsOf('southLead', `${costing.id}.xlsx`)).flat();
    expect(own).toEqual(expect.arrayContaining([40_404, SECRET]));
    const others = (await cellsOf('lead', `${costing.id}.xlsx`)).flat();
    expect(others).toContain(40_404);
    for (const figure of [SECRET, 1_111.11, 222_333.44, 34_567.89]) expect(others).not.toContain(figure);
  });

  it('is as large and as made whatever a member hides', async () => {
    const before = await fetched('lead', `${costing.id}.xlsx`);
    await costing.saveFigures('southLead', 'south', { baselineCents: 999_999_999_999 });
    const after = await fetched('lead', `${costing.id}.xlsx`);
    await costing.saveFigures('southLead', 'south');
    expect(await cellsIn(after.content)).toEqual(await cellsIn(before.content));
    expect(after.content.length).toBe(before.content.length);

    async function cellsIn(content: Buffer) {
      return (await readXlsx(content)).sheets.map(({ rows }) => rows);
    }
  });

  it('is of the scenario that is asked for, and of none of another costing', async () => {
    const [first] = await costing.scenarios();
    const { headers } = await fetched('lead', `${costing.id}.xlsx?scenario=${first?.id ?? ''}`);
    expect(headers['content-disposition']).toContain('First');
    for (const scenario of [costing.id, 'none', '', 'a&scenario=b'])
      expect([scenario, (await fetched('lead', `${costing.id}.xlsx?scenario=${scenario}`)).status]).toEqual([
        scenario,
        404,
      ]);
    for (const version of ['2', '0', 'x'])
      expect((await fetched('lead', `${costing.id}.xlsx?version=${version}`)).status).toBe(404);
  });

  it('is for who reads the costing: missing and forbidden are both 404', async () => {
    const strangers: readonly GroupPerson[] = [
      'eastLead',
      'westLead',
      'farLead',
      'coordinator',
      'administrator',
      'abroadLead',
      'contributor',
    ];
    for (const who of strangers)
      expect([who, (await fetched(who, `${costing.id}.xlsx`)).status]).toEqual([who, 404]);
    expect((await fetched('southViewer', `${costing.id}.xlsx`)).status).toBe(200);
    expect((await fetched('lead', `${costing.document.groupId}.xlsx`)).status).toBe(404);
    expect((await fetched('lead', 'none.xlsx')).status).toBe(404);
    expect((await fetched(null, `${costing.id}.xlsx`)).status).toBe(401);
    const empty = await Costings.begun(world, costing.document.groupId);
    expect((await fetched('lead', `${empty.id}.xlsx`)).status).toBe(404);
  });

  it('is refused where it cannot be computed with what the reader sees, naming nobody', async () => {
    const [, running] = costing.model().lines as object[];
    const model = costing.model(undefined, { lines: [{ ...running, share: { rule: 'BASELINE' } }] });
    const { id } = await costing.scenario({ name: 'By baselines', model });
    const { status, content } = await fetched('lead', `${costing.id}.xlsx?scenario=${id}`);
    expect(status).toBe(400);
    expect(content.toString()).not.toContain('South');
    expect((await fetched('southLead', `${costing.id}.xlsx?scenario=${id}`)).status).toBe(200);
  });

  it('is of a version as it was sent, and of its observers too', async () => {
    await costing.document.fillIn();
    expect((await costing.document.send('lead')).code).toBeUndefined();
    const { status, content } = await fetched('eastLead', `${costing.id}.xlsx?version=1`);
    expect(status).toBe(200);
    const cells = (await readXlsx(content)).sheets.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain(40_404);
    expect(cells).not.toContain(SECRET);
    expect((await cellsOf('southLead', `${costing.id}.xlsx?version=1`)).flat()).toContain(SECRET);
  });
});
