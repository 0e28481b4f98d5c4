import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';

const FIELDS = `id members { municipality { name } standing level } viewer { standings may }`;
const ONE = `query ($id: ID!) { opportunityGroup(id: $id) { ${FIELDS} } }`;
const JOIN = `mutation ($input: JoinGroupInput!) { joinGroup(input: $input) { ${FIELDS} } }`;
const LEAVE = `mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { ${FIELDS} } }`;

interface Seen {
  id: string;
  members: { municipality: { name: string }; standing: string; level: string | null }[];
  viewer: { standings: string[]; may: string[] };
}

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const join = (who: GroupPerson, groupId: string, of: PlaceName, more: object = {}) =>
  world.ask<Seen>(who, JOIN, {
    input: {
      groupId,
      municipalityId: world.idOf(of),
      level: 'TAKE_PART',
      collaborationLevel: 'SYSTEM',
      ...more,
    },
  });
const leave = (who: GroupPerson, groupId: string, of: PlaceName, reason = '') =>
  world.ask<Seen>(who, LEAVE, { input: { groupId, municipalityId: world.idOf(of), reason } });
const standings = async (id: string, who: GroupPerson = 'lead') => {
  const { value } = await world.ask<Seen>(who, ONE, { id });
  return value?.members.map(({ municipality, standing }) => `${municipality.name} ${standing}`);
};
const invitedSouth = () => world.group({ members: [], invited: ['south'] });

describe('joining a group', () => {
  it.each(['southLead', 'southApprover'] as const)('is done by the %s who is invited', async (who) => {
    const id = await invitedSouth();
    const { value } = await join(who, id, 'south');
    expect(value?.viewer.standings).toEqual(['MEMBER']);
    expect(await standings(id)).toEqual(['North MEMBER', 'South MEMBER']);
  });

  it('to observe makes an observer, who can take part later', async () => {
    const id = await invitedSouth();
    expect((await join('southLead', id, 'south', { level: 'OBSERVE' })).value?.viewer.standings).toEqual([
      'OBSERVER',
    ]);
    expect((await join('southLead', id, 'south', { level: 'LEAD' })).value?.viewer.standings).toEqual([
      'MEMBER',
    ]);
  });

  it.each([
    ['southViewer', 'south'],
    ['southContributor', 'south'],
    ['lead', 'south'],
    ['southLead', 'north'],
    ['eastLead', 'east'],
    ['coordinator', 'south'],
    ['analyst', 'south'],
    ['administrator', 'south'],
    ['abroadLead', 'abroad'],
    ['stranger', 'south'],
  ] as const)('is not done by the %s for %s', async (who, of) => {
    const id = await invitedSouth();
    expect(await join(who, id, of)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await leave(who, id, of)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await standings(id)).toEqual(['North MEMBER', 'South INVITED']);
  });

  it('takes no contact that is too long', async () => {
    const refused = await join('southLead', await invitedSouth(), 'south', { contact: 'x'.repeat(201) });
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: ['input.contact'] });
  });
});

describe('leaving a group', () => {
  it('declines an invitation without a trace', async () => {
    const id = await invitedSouth();
    expect((await leave('southApprover', id, 'south')).value?.viewer.standings).toEqual([]);
    expect(await standings(id)).toEqual(['North MEMBER']);
    expect(await join('southLead', id, 'south')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('makes a former member, who does not come back by itself', async () => {
    const id = await world.group({ members: ['south'] });
    const { value } = await leave('southLead', id, 'south', 'No money.');
    expect(value?.viewer).toEqual({ standings: ['FORMER'], may: [] });
    expect(await standings(id)).toEqual(['North MEMBER', 'South FORMER']);
    expect(await standings(id, 'eastLead')).toEqual(['North MEMBER']);
    expect(await join('southLead', id, 'south')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await leave('southLead', id, 'south')).toMatchObject({ code: 'NOT_FOUND' });
  });
});
