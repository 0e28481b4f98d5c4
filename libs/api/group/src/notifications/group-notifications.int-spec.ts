import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
beforeEach(() => world.sql('delete from notification'));
afterAll(() => world?.close());

const group = async (...given: Parameters<GroupWorld['group']>) =>
  new GroupAsks(world, await world.group(...given));

interface Line {
  kind: string;
  text: string;
  path: string;
}

async function bell(who: GroupPerson): Promise<Line[]> {
  const { value } = await world.ask<Line[]>(who, '{ notifications { kind text path } }', {});
  return value ?? [];
}
const texts = async (who: GroupPerson, kind: string) =>
  (await bell(who)).filter((line) => line.kind === kind).map(({ text }) => text);
/** Who of these is told of it, and what. */
async function told(kind: string, ...people: GroupPerson[]): Promise<Record<string, string[]>> {
  const lines: Record<string, string[]> = {};
  for (const who of people) lines[who] = await texts(who, kind);
  return lines;
}

describe('an invitation', () => {
  it('is told to leads and approvers of who is asked, as long as they can take it', async () => {
    const asks = await group({ members: [], invited: ['south'] });
    const line = ['South is invited to the group “Permits together”.'];
    expect(
      await told(
        'GROUP_INVITED',
        'southLead',
        'southApprover',
        'southViewer',
        'lead',
        'eastLead',
        'coordinator',
      ),
    ).toEqual({
      southLead: line,
      southApprover: line,
      southViewer: [],
      lead: [],
      eastLead: [],
      coordinator: [],
    });
    expect((await bell('southLead')).map(({ path }) => path)).toEqual([`/groups/${asks.groupId}`]);
    await asks.join('southLead', 'south');
    expect(await texts('southApprover', 'GROUP_INVITED')).toEqual([]);
    expect(await texts('lead', 'GROUP_JOINED')).toEqual(['South has joined the group “Permits together”.']);
  });
});

describe('a candidate', () => {
  it('is told to leads of the members, and to the approvers who are to confirm it until they have', async () => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    await asks.stand('lead', 'north');
    const would = 'Somebody of North would be the champion of “Permits together”.';
    expect(
      await told('GROUP_CANDIDATE', 'southLead', 'southApprover', 'eastLead', 'westLead', 'lead'),
    ).toEqual({
      southLead: [would],
      southApprover: [],
      eastLead: [],
      westLead: [],
      lead: [],
    });
    expect(await told('GROUP_TO_CONFIRM', 'approver', 'southApprover')).toEqual({
      approver: [`${would} An approver confirms it.`],
      southApprover: [],
    });
    await asks.confirm('approver', 'north', 'lead');
    expect(await texts('approver', 'GROUP_TO_CONFIRM')).toEqual([]);
    await asks.choose('lead', 'north', 'north');
    await asks.choose('southLead', 'south', 'north');
    const chosen = ['The members of “Permits together” chose their champion: somebody of North.'];
    expect(
      await told('GROUP_CHAMPION', 'lead', 'approver', 'southApprover', 'southLead', 'eastLead'),
    ).toEqual({
      lead: chosen,
      approver: chosen,
      southApprover: chosen,
      southLead: [],
      eastLead: [],
    });
    await asks.stepBack('lead', 'north');
    expect(await told('GROUP_CANDIDATE', 'southLead')).toEqual({ southLead: [] });
    expect(await told('GROUP_CHAMPION', 'southApprover')).toEqual({ southApprover: [] });
  });
});

describe('a notice', () => {
  it('is told as what it is, until it ends', async () => {
    const asks = await group({ members: ['south'] });
    await asks.putInto('CHARTERED');
    await asks.leave('southLead', 'south');
    expect(await texts('lead', 'GROUP_LEFT')).toEqual([
      'South has given notice to leave the group “Permits together”.',
    ]);
    await asks.join('southLead', 'south');
    expect(await texts('lead', 'GROUP_LEFT')).toEqual([]);
  });
});

describe('a step, and who leaves', () => {
  it('are told to those in the group; who left reads of it no more', async () => {
    const asks = await (await group({ members: ['south', 'west'], observers: ['east'] })).withChampion();
    await asks.advance('lead', 'CHAMPIONED');
    await asks.leave('westLead', 'west');
    const stands = ['The group “Permits together” stands here now: Championed.'];
    expect(await told('GROUP_STAGE', 'southLead', 'eastApprover', 'westLead', 'coordinator')).toEqual({
      southLead: stands,
      eastApprover: stands,
      westLead: [],
      coordinator: [],
    });
    expect(await told('GROUP_LEFT', 'lead', 'southLead', 'southApprover', 'eastLead', 'westLead')).toEqual({
      lead: ['West has left the group “Permits together”.'],
      southLead: ['West has left the group “Permits together”.'],
      southApprover: [],
      eastLead: [],
      westLead: [],
    });
  });
});

describe('a pause', () => {
  it('is told to who takes part and who observes, as the group stands when they read it', async () => {
    const asks = await group({ members: ['south'], observers: ['east'], invited: ['west'] });
    await asks.pause('coordinator');
    const paused = [
      'The coordinators have paused the group “Permits together”. Nothing is changed in it until they resume it.',
    ];
    const people = ['lead', 'southApprover', 'eastLead', 'southViewer', 'westLead', 'abroadLead'] as const;
    expect(await told('GROUP_PAUSED', ...people)).toEqual({
      lead: paused,
      southApprover: paused,
      eastLead: paused,
      southViewer: [],
      westLead: [],
      abroadLead: [],
    });
    await asks.resume('coordinator');
    const resumed = 'The coordinators have the group “Permits together” go on.';
    expect(new Set(await texts('lead', 'GROUP_PAUSED'))).toEqual(new Set([resumed]));
    // Nothing was done, and nobody is told of it.
    await world.sql('delete from notification');
    await asks.resume('coordinator');
    expect(await texts('lead', 'GROUP_PAUSED')).toEqual([]);
  });
});
