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

describe('inviting', () => {
  it('asks municipalities of the consortium once, and leaves who is in it as it is', async () => {
    const asks = await group({ members: ['south'] });
    const { value } = await asks.invite('southLead', 'east', 'south', 'east', 'north');
    expect(value?.members.map(({ standing }) => standing)).toEqual(['INVITED', 'MEMBER', 'MEMBER']);
    expect((await asks.invite('lead', 'east')).code).toBeUndefined();
    expect((await asks.see('eastLead')).viewer).toMatchObject({
      standings: ['INVITED'],
      may: ['JOIN', 'LEAVE'],
    });
  });

  it('refuses nobody at all, and municipalities of another consortium or of none', async () => {
    const asks = await group();
    expect(await asks.invite('lead')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await asks.invite('lead', 'east', 'abroad')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await asks.standings()).toEqual(['North MEMBER', 'South MEMBER']);
  });

  it('anew lets who left join again, and keeps what it saw where it declines', async () => {
    const asks = await (await group({ members: ['south', 'east'] })).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await asks.leave('eastLead', 'east');
    await asks.invite('lead', 'east');
    expect(await asks.see('eastLead')).toMatchObject({
      viewer: { standings: ['INVITED'] },
      history: [{ to: 'CHAMPIONED' }],
    });
    await asks.leave('eastLead', 'east');
    expect((await asks.see('eastLead')).viewer.standings).toEqual(['FORMER']);
    await asks.invite('lead', 'east');
    expect((await asks.join('eastLead', 'east')).value?.viewer.standings).toEqual(['MEMBER']);
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
  ] as const)('is not done by the %s', async (who) => {
    const asks = await group({ members: [], observers: ['east'], invited: ['south'] });
    expect(await asks.invite(who, 'west')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('by two at once asks each once', async () => {
    const asks = await group();
    const done = await Promise.all([asks.invite('lead', 'east', 'west'), asks.invite('southLead', 'west')]);
    expect(done.map(({ code }) => code)).toEqual([undefined, undefined]);
    expect(await asks.standings()).toEqual(['East INVITED', 'North MEMBER', 'South MEMBER', 'West INVITED']);
  });
});

describe('a municipality that takes its name back in the opportunity', () => {
  const withdraw = async (who: 'southLead', asks: GroupAsks) => {
    const [{ opportunityId }] = (await world.sql<{ opportunityId: string }>(
      'select opportunity_id as "opportunityId" from opportunity_group where id = $1',
      [asks.groupId],
    )) as [{ opportunityId: string }];
    await world.sql(
      `insert into opportunity_interest (municipality_id, consortium_id, release_id, opportunity_id, level,
         collaboration_level, named, tell_coordinator, contact)
       select $2, o.consortium_id, o.release_id, o.id, 'TAKE_PART', 'SYSTEM', true, true, '' from opportunity o
       where o.id = $1`,
      [opportunityId, world.idOf('south')],
    );
    // What it answers is an opportunity without candidates, which nobody reads; what was done stands.
    await world.ask(
      who,
      'mutation ($input: WithdrawInterestInput!) { withdrawInterest(input: $input) { id } }',
      { input: { opportunityId, municipalityId: world.idOf('south') } },
    );
    expect(
      await world.sql('select from opportunity_interest where opportunity_id = $1', [opportunityId]),
    ).toEqual([]);
  };

  it('is invited no more, and nobody reads its name', async () => {
    const asks = await group({ members: [], invited: ['south', 'east'] });
    await withdraw('southLead', asks);
    expect(await asks.standings()).toEqual(['East INVITED', 'North MEMBER']);
    expect((await asks.see('southLead')).viewer.standings).toEqual([]);
  });

  it('stays where it has joined', async () => {
    const asks = await group({ members: ['south'] });
    await withdraw('southLead', asks);
    expect(await asks.standings()).toEqual(['North MEMBER', 'South MEMBER']);
  });
});

describe('leaving while a charter binds', () => {
  it('is at the end of the notice, a member until then; joining again takes it back', async () => {
    const asks = await group({ members: ['south', 'east'] });
    await asks.putInto('CHARTERED');
    const { value } = await asks.leave('southLead', 'south', 'No money.');
    expect(value?.viewer).toMatchObject({ standings: ['MEMBER'] });
    const [south] = value?.members.filter(({ municipality }) => municipality.name === 'South') ?? [];
    const [{ day }] = (await world.sql<{ day: string }>(
      `select (current_date + interval '12 months')::date::text as day`,
    )) as [{ day: string }];
    expect(south).toMatchObject({ leavesOn: day, reason: 'No money.' });
    expect((await asks.see('westLead')).members.every((one) => one.leavesOn === null)).toBe(true);
    await world.sql(`update group_member set leaves_on = leaves_on - 30 where leaves_on is not null`);
    const again = await asks.leave('southLead', 'south', 'Still none.');
    expect(again.value?.members.find((one) => one.leavesOn !== null)).toMatchObject({ reason: 'No money.' });
    const { value: stays } = await asks.join('southLead', 'south');
    expect(stays?.members.every(({ leavesOn }) => leavesOn === null)).toBe(true);
  });

  it('is not got round by observing; observers and invited leave at once', async () => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    await asks.putInto('DELIVERING');
    expect(await asks.join('southLead', 'south', 'OBSERVE')).toMatchObject({ code: 'CONFLICT' });
    await asks.leave('eastLead', 'east');
    await asks.leave('westLead', 'west');
    expect(await asks.standings()).toEqual(['East FORMER', 'North MEMBER', 'South MEMBER']);
  });
});

describe('the words of a group', () => {
  it('are changed by members, with the version that was read', async () => {
    const asks = await group();
    expect((await asks.describe('lead', ' Permits \n shared ', 1, ' Together. ')).value).toEqual({
      __typename: 'OpportunityGroup',
      name: 'Permits shared',
      purpose: 'Together.',
      version: 2,
    });
    expect((await asks.describe('southLead', 'Other', 1)).value).toMatchObject({
      __typename: 'GroupConflict',
      current: { name: 'Permits shared' },
    });
    expect((await asks.describe('southLead', 'Permits shared', 1, 'Together.')).value?.__typename).toBe(
      'OpportunityGroup',
    );
    expect(await asks.describe('lead', '', 2, 'x'.repeat(4001))).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.name', 'input.purpose'],
    });
    expect((await asks.see('westLead')).purpose).toBe('Together.');
  });

  it('by two at once are changed once', async () => {
    const asks = await group();
    const done = await Promise.all([asks.describe('lead', 'One'), asks.describe('southLead', 'Two')]);
    expect(done.map(({ value }) => value?.__typename).sort()).toEqual(['GroupConflict', 'OpportunityGroup']);
  });
});
