import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const group = async (...given: Parameters<GroupWorld['group']>) =>
  new GroupAsks(world, await world.group(...given));

describe('a step of a group', () => {
  it('is taken once its conditions are met, and told with who took it', async () => {
    const asks = await group();
    expect((await asks.see()).conditions).toEqual([
      { code: 'TWO_MEMBERS', met: true },
      { code: 'CHAMPION_CONFIRMED', met: false },
      { code: 'CHAMPION_CHOSEN', met: false },
    ]);
    expect(await asks.advance('lead', 'CHAMPIONED')).toMatchObject({ code: 'CONFLICT' });
    await asks.withChampion();
    const { value } = await asks.advance('southLead', 'CHAMPIONED');
    expect(value).toMatchObject({
      stage: 'CHAMPIONED',
      nextStage: 'SCOPING',
      conditions: [
        { code: 'MEETING', met: false },
        { code: 'SCOPE_NOTE', met: false },
      ],
      history: [
        {
          from: 'PROPOSED',
          to: 'CHAMPIONED',
          reason: '',
          by: { name: 'southLead', municipality: { name: 'South' } },
        },
      ],
    });
    const reached = value?.steps.filter(({ reachedOn }) => reachedOn !== null).map(({ stage }) => stage);
    expect(reached).toEqual(['PROPOSED', 'CHAMPIONED']);
    expect(await asks.advance('lead', 'SCOPING')).toMatchObject({ code: 'CONFLICT' });
    expect(await asks.advance('lead', 'CLOSED', 'We want to.')).toMatchObject({ code: 'CONFLICT' });
  });

  it('needs two members, not only one and its observers', async () => {
    const asks = await group({ members: [], observers: ['south'] });
    await asks.stand('lead', 'north');
    await asks.confirm('approver', 'north', 'lead');
    const { value } = await asks.choose('lead', 'north', 'north');
    expect(value?.conditions).toEqual([
      { code: 'TWO_MEMBERS', met: false },
      { code: 'CHAMPION_CONFIRMED', met: true },
      { code: 'CHAMPION_CHOSEN', met: true },
    ]);
    expect(await asks.advance('lead', 'CHAMPIONED')).toMatchObject({ code: 'CONFLICT' });
  });

  it('back is taken with a reason, and from the end too', async () => {
    const asks = await group();
    await asks.putInto('CLOSED');
    expect(await asks.advance('lead', 'DELIVERING')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.reason'],
    });
    expect(await asks.advance('lead', 'DELIVERING', 'x'.repeat(1001))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect((await asks.see()).viewer.may).toEqual(['ADVANCE', 'LEAVE']);
    expect((await asks.advance('lead', 'DELIVERING', ' It goes on. ')).value).toMatchObject({
      stage: 'DELIVERING',
      history: [{ from: 'CLOSED', to: 'DELIVERING', reason: 'It goes on.' }],
    });
  });

  it('back from the end is refused where another group lives around the same by then', async () => {
    const asks = await group();
    await asks.putInto('CLOSED');
    await world.sql(
      `insert into opportunity_group (consortium_id, release_id, opportunity_id, campaign_id, name)
       select consortium_id, release_id, opportunity_id, campaign_id, 'Another' from opportunity_group where id = $1`,
      [asks.groupId],
    );
    expect(await asks.advance('lead', 'DELIVERING', 'It goes on.')).toMatchObject({
      code: 'CONFLICT',
      message: 'There is a group around this opportunity already.',
    });
    expect(await asks.see()).toMatchObject({ stage: 'CLOSED', history: [] });
  });

  it('of a page that is behind is refused, and done where it stands as was read', async () => {
    const asks = await (await group()).withChampion();
    await asks.advance('lead', 'CHAMPIONED', '', 'PROPOSED');
    await asks.putInto('SCOPING');
    await asks.advance('lead', 'PROPOSED', 'The champion is ill.');
    // Meant as one step back from scoping, it would now be one forward.
    expect(await asks.advance('southLead', 'CHAMPIONED', 'No scope yet.', 'SCOPING')).toMatchObject({
      code: 'CONFLICT',
      message: 'The group has gone to another stage meanwhile. Look at where it stands now before you go on.',
    });
    expect((await asks.see()).stage).toBe('PROPOSED');
  });

  it.each([
    'approver',
    'viewer',
    'contributor',
    'eastLead',
    'westLead',
    'coordinator',
    'analyst',
    'administrator',
    'abroadLead',
    'otherCoordinator',
    'stranger',
  ] as const)('is not taken by the %s', async (who) => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    await asks.putInto('SCOPING');
    expect(await asks.advance(who, 'PROPOSED', 'Because.')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.see()).stage).toBe('SCOPING');
  });

  it('is taken once, however many take it at once', async () => {
    const asks = await (await group()).withChampion();
    const done = await Promise.all([
      asks.advance('lead', 'CHAMPIONED'),
      asks.advance('southLead', 'CHAMPIONED'),
      asks.advance('lead', 'CHAMPIONED'),
    ]);
    expect(done.map(({ code }) => code)).toEqual([undefined, undefined, undefined]);
    expect((await asks.see()).history).toHaveLength(1);
  });

  it('and the leaving of the champion at once: whichever is first, the other sees it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const asks = await (await group({ members: ['south', 'east'] })).withChampion();
      const [stepped, left] = await Promise.all([
        asks.advance('southLead', 'CHAMPIONED'),
        asks.leave('lead', 'north'),
      ]);
      expect(left.code).toBeUndefined();
      const { stage, champion } = await asks.see('southLead');
      expect(champion).toBeNull();
      expect([stepped.code, stage]).toEqual(
        stepped.code === undefined ? [undefined, 'CHAMPIONED'] : ['CONFLICT', 'PROPOSED'],
      );
    }
  });
});

describe('what a group went through', () => {
  it('is read by who is in it; who left reads it until then', async () => {
    const asks = await (
      await group({ members: ['south', 'east'], observers: [], invited: ['west'] })
    ).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await asks.leave('eastLead', 'east', 'No money.');
    await asks.advance('lead', 'PROPOSED', 'The champion is ill.');
    const steps = async (who: Parameters<GroupAsks['see']>[0]) =>
      (await asks.see(who)).history.map(({ to }) => to);
    expect(await steps('southViewer')).toEqual(['CHAMPIONED', 'PROPOSED']);
    for (const who of ['eastLead', 'eastViewer', 'eastApprover'] as const)
      expect(await steps(who)).toEqual(['CHAMPIONED']);
    for (const who of ['westLead', 'coordinator', 'analyst'] as const) expect(await steps(who)).toEqual([]);
  });

  it('is changed by nobody', async () => {
    const asks = await (await group()).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await expect(world.sql(`update group_stage_change set reason = 'Other'`)).rejects.toThrow('stays');
    await expect(world.sql('delete from group_stage_change')).rejects.toThrow('stays');
  });
});
