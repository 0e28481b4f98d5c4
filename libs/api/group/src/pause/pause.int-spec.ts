import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld } from '../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
});
afterAll(() => world?.close());

const group = async () =>
  new GroupAsks(world, await world.group({ members: ['south'], observers: ['east'], invited: ['west'] }));

describe('a pause', () => {
  it('is for the coordinator, with a reason that those in the group read', async () => {
    const asks = await group();
    expect(await asks.pause('coordinator', '  ')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.reason'],
    });
    expect((await asks.pause('coordinator', ' A dispute. ')).value).toMatchObject({
      paused: { reason: 'A dispute.' },
      viewer: { may: ['RESUME'] },
    });
    for (const who of ['lead', 'viewer', 'eastViewer', 'westLead'] as const)
      expect((await asks.see(who)).paused).toEqual({ reason: 'A dispute.' });
    expect((await asks.see('analyst')).paused).toBeNull();
    expect((await asks.pause('coordinator', 'Another.')).value?.paused).toEqual({ reason: 'A dispute.' });
    expect((await asks.resume('coordinator')).value).toMatchObject({
      paused: null,
      viewer: { may: ['PAUSE'] },
    });
    expect((await asks.resume('coordinator')).code).toBeUndefined();
  });

  it.each([
    'lead',
    'approver',
    'viewer',
    'southLead',
    'eastLead',
    'westLead',
    'analyst',
    'otherCoordinator',
    'administrator',
    'stranger',
  ] as const)('is not begun nor ended by the %s', async (who) => {
    const asks = await group();
    expect(await asks.pause(who)).toMatchObject({ code: 'NOT_FOUND' });
    await asks.pause('coordinator');
    expect(await asks.resume(who)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.see()).paused).not.toBeNull();
  });

  it('lets nobody change anything but leave, and says so to who might else', async () => {
    const asks = await group();
    await asks.stand('lead', 'north');
    await asks.pause('coordinator');
    const refused = [
      await asks.join('westLead', 'west'),
      await asks.join('eastLead', 'east', 'TAKE_PART'),
      await asks.invite('lead', 'west'),
      await asks.stand('southLead', 'south'),
      await asks.stepBack('lead', 'north'),
      await asks.confirm('approver', 'north', 'lead'),
      await asks.choose('lead', 'north', 'north'),
      await asks.advance('lead', 'CHAMPIONED'),
      await asks.describe('lead', 'Other'),
      await asks.nameDelegate('lead', 'north', 'contributor'),
      await asks.removeDelegate('lead', 'north', 'contributor'),
    ];
    expect(refused.map(({ code }) => code)).toEqual(refused.map(() => 'CONFLICT'));
    expect(new Set(refused.map(({ message }) => message))).toEqual(
      new Set(['The group is paused. Nothing is changed in it until the coordinator resumes it.']),
    );
    expect(await asks.join('eastViewer', 'east')).toMatchObject({ code: 'NOT_FOUND' });
    expect((await asks.see('lead')).viewer.may).toEqual(['LEAVE']);
    for (const [who, of] of [
      ['westLead', 'west'],
      ['eastLead', 'east'],
      ['southLead', 'south'],
    ] as const)
      expect((await asks.leave(who, of)).code).toBeUndefined();
    expect(await asks.standings()).toEqual(['East FORMER', 'North MEMBER', 'South FORMER']);
  });
});
