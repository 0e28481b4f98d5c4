import { createDataSource, WorkerDatabase, type RunningJob } from '@commonworks/api-platform/worker';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { keepGroups } from './keep-groups.worker.js';

let world: GroupWorld;
let source: Awaited<ReturnType<ReturnType<typeof createDataSource>['initialize']>>;

beforeAll(async () => {
  world = await GroupWorld.open();
  source = await createDataSource({ url: world.database.workerUrl, poolSize: 2 }).initialize();
});
afterAll(async () => {
  await source?.destroy();
  await world?.close();
});

/** A day's work, as the worker does it. */
async function keep(): Promise<void> {
  const job = {
    step: () => Promise.resolve(),
    finish: (work: (tx: never) => Promise<unknown>) => work(undefined as never),
  };
  await keepGroups(new WorkerDatabase(source)).run({}, job as unknown as RunningJob);
}
const group = async (...given: Parameters<GroupWorld['group']>) =>
  new GroupAsks(world, await world.group(...given));
const daysPass = ({ groupId }: GroupAsks, days: number) =>
  world.sql(
    `update opportunity_group set champion_since = champion_since - make_interval(days => $2) where id = $1`,
    [groupId, days],
  );
async function bell(who: GroupPerson): Promise<string[]> {
  const { value } = await world.ask<{ kind: string }[]>(who, '{ notifications { kind } }', {});
  return (value ?? []).map(({ kind }) => kind);
}

describe('a group without a champion', () => {
  it('is proposed again after thirty days, which nobody is said to have done', async () => {
    const asks = await (await group()).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await asks.stepBack('lead', 'north');
    await daysPass(asks, 29);
    await keep();
    expect((await asks.see()).stage).toBe('CHAMPIONED');
    await daysPass(asks, 1);
    await world.sql('delete from notification');
    await keep();
    await keep();
    expect(await asks.see()).toMatchObject({
      stage: 'PROPOSED',
      history: [{ to: 'CHAMPIONED' }, { from: 'CHAMPIONED', to: 'PROPOSED', reason: '', by: null }],
    });
    expect(await bell('lead')).toEqual(['GROUP_STAGE']);
    expect(await bell('southApprover')).toEqual(['GROUP_STAGE']);
    expect(await bell('westLead')).toEqual([]);
  });

  it('has the thirty days anew with each champion', async () => {
    const asks = await (await group({ members: ['south', 'east'] })).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await daysPass(asks, 300);
    await keep();
    await asks.stepBack('lead', 'north');
    await keep();
    expect((await asks.see()).stage).toBe('CHAMPIONED');
  });

  it.each([
    ['CHARTERED', false],
    ['CLOSED', false],
    ['SCOPING', true],
  ] as const)('that is %s and paused: %s, stays where it is', async (stage, paused) => {
    const asks = await group();
    await asks.putInto(stage);
    if (paused) await asks.pause('coordinator');
    await daysPass(asks, 100);
    await keep();
    expect((await asks.see()).stage).toBe(stage);
  });
});

describe('a champion', () => {
  it('whose role in their municipality ended is none any more', async () => {
    const asks = await (await group({ members: ['south', 'east'] })).withChampion();
    const { id } = world.people.lead;
    await world.sql('delete from municipality_membership where person_id = $1', [id]);
    await keep();
    expect(await asks.see('southLead')).toMatchObject({ champion: null, candidates: [] });
    await world.sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, [world.idOf('north'), id]);
  });
});

describe('a notice', () => {
  it('ends after its last day, with the seats of who leaves', async () => {
    const asks = await (await group({ members: ['south', 'east'] })).withChampion();
    await asks.putInto('DELIVERING');
    await asks.leave('lead', 'north', 'No money.');
    await world.sql(
      `update group_member set leaves_on = current_date where group_id = $1 and leaves_on is not null`,
      [asks.groupId],
    );
    await keep();
    expect(await asks.standings('southLead')).toEqual(['East MEMBER', 'North MEMBER', 'South MEMBER']);
    await world.sql('update group_member set leaves_on = leaves_on - 1 where group_id = $1', [asks.groupId]);
    await world.sql('delete from notification');
    await keep();
    const seen = await asks.see('southLead');
    expect(seen).toMatchObject({ champion: null, candidates: [] });
    expect(seen.members.map(({ standing, reason }) => [standing, reason])).toEqual([
      ['MEMBER', ''],
      ['FORMER', 'No money.'],
      ['MEMBER', ''],
    ]);
    expect(await bell('southLead')).toEqual(['GROUP_LEFT']);
  });
});
