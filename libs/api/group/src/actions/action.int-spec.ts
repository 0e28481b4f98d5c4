import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { change, keptFor, type Kept } from '../../testing/kept-contents.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const plan = (of: PlaceName = 'south', who: GroupPerson | null = 'southLead', more: object = {}) => ({
  title: 'Ask the vendor',
  dueOn: '2026-05-01',
  municipalityId: world.idOf(of),
  personId: who && world.people[who].id,
  ...more,
});
const add = (who: GroupPerson, groupId: string, ...planned: Parameters<typeof plan>) =>
  change(world, who, 'addGroupAction', { groupId, ...plan(...planned) });
const set = (who: GroupPerson, { id, version }: { id: string; version: number }, more: object = {}) =>
  change(world, who, 'changeGroupAction', { id, expectedVersion: version, done: false, ...plan(), ...more });

async function added(groupId: string): Promise<Kept['actions'][number]> {
  const { value } = await add('lead', groupId);
  const [action] = value?.actions ?? [];
  if (!action) throw new Error('nothing was added');
  return action;
}

describe('what is to be done', () => {
  it('is given to somebody of a municipality that joined, to one that observes too, or to the municipality', async () => {
    const id = await world.group({ members: ['south'], observers: ['west'] });
    await add('lead', id);
    await add('southLead', id, 'west', 'westViewer', { dueOn: '2026-04-01' });
    const { value } = await add('lead', id, 'north', null, { dueOn: '2026-06-01' });
    expect(value?.actions).toMatchObject([
      { dueOn: '2026-04-01', person: { name: 'westViewer' }, municipality: { name: 'West' } },
      { dueOn: '2026-05-01', person: { name: 'southLead' }, municipality: { name: 'South' } },
      { dueOn: '2026-06-01', person: null, municipality: { name: 'North' } },
    ]);
  });

  it.each<[string, PlaceName, GroupPerson | null]>([
    ['a municipality that is only invited', 'east', null],
    ['a municipality that is not in the group', 'abroad', null],
    ['somebody of another municipality', 'south', 'lead'],
    ['somebody who does not read what is in the group', 'south', 'southContributor'],
    ['somebody of no municipality', 'south', 'coordinator'],
  ])('is not given to %s', async (_, of, who) => {
    const id = await world.group({ members: ['south'], invited: ['east'] });
    expect((await add('lead', id, of, who)).code).toBe('NOT_FOUND');
    const action = await added(id);
    const elsewhere = { municipalityId: world.idOf(of), personId: who && world.people[who].id };
    expect((await set('lead', action, elsewhere)).code).toBe('NOT_FOUND');
  });

  it('is done, and is not after all', async () => {
    const action = await added(await world.group());
    const done = await set('southLead', action, { done: true });
    expect(done.value?.actions).toMatchObject([{ done: true, version: 2 }]);
    const undone = await set('lead', { ...action, version: 2 });
    expect(undone.value?.actions).toMatchObject([{ done: false, version: 3 }]);
  });

  it('is not changed over what another changed meanwhile, unless it reads so already', async () => {
    const action = await added(await world.group());
    await set('lead', action, { title: 'Ask both vendors' });
    expect((await set('southLead', action, { title: 'Ask nobody' })).value).toMatchObject({
      __typename: 'GroupConflict',
      current: { actions: [{ title: 'Ask both vendors', version: 2 }] },
    });
    expect((await set('southLead', action, { title: 'Ask both vendors' })).value).toMatchObject({
      __typename: 'OpportunityGroup',
      actions: [{ version: 2 }],
    });
  });

  it('of two who change it at once one does', async () => {
    const action = await added(await world.group());
    const answers = await Promise.all(
      (['lead', 'southLead'] as const).map((who) => set(who, action, { title: `Of ${who}` })),
    );
    expect(answers.map(({ value }) => value?.__typename).sort()).toEqual([
      'GroupConflict',
      'OpportunityGroup',
    ]);
  });

  it('is taken away, once', async () => {
    const id = await world.group();
    const action = await added(id);
    expect((await change(world, 'southLead', 'removeGroupAction', action.id)).value?.actions).toEqual([]);
    expect((await change(world, 'southLead', 'removeGroupAction', action.id)).code).toBe('NOT_FOUND');
    expect((await set('lead', action)).code).toBe('NOT_FOUND');
  });

  it('of a group that one left, or does not know, is not there', async () => {
    const id = await world.group({ members: ['south', 'east'] });
    const action = await added(id);
    await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
      input: { groupId: id, municipalityId: world.idOf('south'), reason: '' },
    });
    for (const who of ['southLead', 'westLead', 'abroadLead'] as const) {
      expect((await set(who, action)).code).toBe('NOT_FOUND');
      expect((await change(world, who, 'removeGroupAction', action.id)).code).toBe('NOT_FOUND');
    }
    expect((await set('lead', { id: randomUUID(), version: 1 })).code).toBe('NOT_FOUND');
    expect((await keptFor(world, 'lead', id))?.actions).toHaveLength(1);
  });

  it.each(['', ' \n ', 'x'.repeat(501)])('is refused with no title, or too long a one', async (title) => {
    expect(await add('lead', await world.group(), 'south', null, { title })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.title'],
    });
  });
});
