import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { GroupWorld } from '../../testing/group-world.js';
import { keptFor } from '../../testing/kept-contents.js';

const DECIDE = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const recordedBy = async (who: 'lead' | 'southViewer' | 'southLead', groupId: string) =>
  (await keptFor(world, who, groupId))?.decisions.map((one) => one.recordedBy);

it('what somebody did who has left stands under what it was done for, in the reader’s language', async () => {
  const groupId = await world.group({ members: ['south'] });
  await world.ask('southLead', DECIDE, {
    input: { groupId, text: 'We begin with permits.', decidedOn: '2026-03-06' },
  });
  const south = { name: 'South' };
  expect(await recordedBy('lead', groupId)).toEqual([{ name: 'southLead', municipality: south }]);

  await world.sql('delete from municipality_membership where person_id = $1', [world.people.southLead.id]);
  expect(await recordedBy('lead', groupId)).toEqual([{ name: 'someone who has left', municipality: south }]);
  await world.sql(`update person set locale = 'fr' where id = $1`, [world.people.southViewer.id]);
  expect(await recordedBy('southViewer', groupId)).toEqual([
    { name: 'une personne qui est partie', municipality: south },
  ]);
});

it('who is told no names there is not told either that somebody has left', async () => {
  const groupId = await world.group({ members: ['east'] });
  await world.ask('lead', DECIDE, { input: { groupId, text: 'We go on.', decidedOn: '2026-03-06' } });
  await world.ask('eastLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf('east'), reason: '' },
  });
  expect((await keptFor(world, 'eastLead', groupId))?.decisions.map((one) => one.recordedBy)).toEqual([
    { name: null, municipality: { name: 'North' } },
  ]);
});
