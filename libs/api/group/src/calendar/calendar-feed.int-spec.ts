import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { local, Meetings, one } from '../../testing/meetings.js';

let world: GroupWorld;
let meetings: Meetings;

beforeAll(async () => {
  world = await GroupWorld.open();
  meetings = new Meetings(world);
});
afterAll(() => world?.close());

const gathered = () => world.group({ members: ['south'], observers: ['east'], invited: ['west'] });
const fetched = (url: string) => world.api.inject({ method: 'GET', url });
async function addressOf(who: GroupPerson): Promise<string> {
  const { value } = await world.ask<string>(who, 'mutation { makeCalendarAddress }', {});
  if (!value) throw new Error('no address');
  return value;
}
const end = (who: GroupPerson | null) => world.ask<boolean>(who, 'mutation { endCalendarAddress }', {});

/** The titles of what stands in the calendar under this address. */
async function titlesIn(url: string): Promise<string[]> {
  const { statusCode, body } = await fetched(url);
  expect(statusCode).toBe(200);
  return new ICAL.Component(ICAL.parse(body))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event).summary);
}

describe('the calendar under a secret address', () => {
  it('has the meetings with their time, as they stand when it is read, and is nothing that is kept', async () => {
    const url = await addressOf('southLead');
    expect(url).toMatch(/^\/calendar\/[\w-]{43}\.ics$/);
    expect(await titlesIn(url)).toEqual([]);
    await meetings.proposed(await gathered(), { title: 'Polled' });
    const meeting = await meetings.arranged(await gathered(), { title: 'Arranged' });
    expect(await titlesIn(url)).toEqual(['Arranged']);
    const { headers, body } = await fetched(url);
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/calendar; charset=utf-8',
    });
    const [event] = new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent');
    expect(event && new ICAL.Event(event).startDate.toString()).toBe(`${local(14)}:00`);
    const changed = one(await meetings.change('lead', meeting, { title: 'Changed' }));
    expect(await titlesIn(url)).toEqual(['Changed']);
    await meetings.cancel('lead', changed);
    expect(await titlesIn(url)).toEqual([]);
  });

  it.each<GroupPerson>(['lead', 'southApprover', 'southViewer', 'eastLead', 'westLead'])(
    'has a meeting that %s may come to',
    async (who) => {
      await meetings.arranged(await gathered(), { title: 'Ours', guests: [world.idOf('west')] });
      expect(await titlesIn(await addressOf(who))).toContain('Ours');
    },
  );

  it.each<GroupPerson>(['coordinator', 'analyst', 'southContributor', 'abroadLead', 'administrator'])(
    'has none of it for %s',
    async (who) => {
      await meetings.arranged(await gathered());
      expect(await titlesIn(await addressOf(who))).toEqual([]);
    },
  );

  it('has none for who is invited to the group and not to the meeting', async () => {
    await meetings.arranged(await gathered(), { title: 'Members alone' });
    expect(await titlesIn(await addressOf('westViewer'))).not.toContain('Members alone');
  });

  it('has nothing more of a group that the municipality left, nor after a role ended', async () => {
    const groupId = await gathered();
    await meetings.arranged(groupId, { title: 'Left behind' });
    const [south, east] = [await addressOf('southLead'), await addressOf('eastLead')];
    await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
      input: { groupId, municipalityId: world.idOf('south') },
    });
    expect(await titlesIn(south)).not.toContain('Left behind');
    expect(await titlesIn(east)).toContain('Left behind');
    const role = [world.idOf('east'), world.people.eastLead.id];
    await world.sql(
      'delete from municipality_membership where municipality_id = $1 and person_id = $2',
      role,
    );
    expect(await titlesIn(east)).toEqual([]);
    await world.sql(`insert into municipality_membership values ($1, $2, 'LEAD')`, role);
  });
});

describe('an address', () => {
  it('is kept as a hash, told once, and ended by the next', async () => {
    const first = await addressOf('lead');
    const second = await addressOf('lead');
    expect((await fetched(first)).statusCode).toBe(404);
    expect((await fetched(second)).statusCode).toBe(200);
    const [row] = await world.sql<{ row: string }>(
      'select calendar_feed::text as row from calendar_feed where person_id = $1',
      [world.people.lead.id],
    );
    expect(row?.row).not.toContain(second.slice(10, 53));
    const { value } = await world.ask<{ madeAt: string }>('lead', '{ calendarFeed { madeAt } }', {});
    expect(Object.keys(value ?? {})).toEqual(['madeAt']);
  });

  it('is taken back by its person alone, at once', async () => {
    const url = await addressOf('lead');
    await end('southLead');
    expect((await fetched(url)).statusCode).toBe(200);
    expect((await end('lead')).value).toBe(true);
    expect((await fetched(url)).statusCode).toBe(404);
    expect((await world.ask('lead', '{ calendarFeed { madeAt } }', {})).value).toBeNull();
  });

  it('that is unknown is answered as one that was taken back, whatever it looks like', async () => {
    const gone = await addressOf('lead');
    await end('lead');
    const answers = await Promise.all(
      [
        gone,
        `/calendar/${'A'.repeat(43)}.ics`,
        '/calendar/x.ics',
        '/calendar/x',
        gone.replace('.ics', ''),
      ].map(async (url) => {
        const { statusCode, body, headers } = await fetched(url);
        return [statusCode, body, headers['cache-control']];
      }),
    );
    expect(answers).toEqual(answers.map(() => [404, '', 'private, no-store']));
  });

  it('is not for visitors', async () => {
    expect((await world.ask(null, 'mutation { makeCalendarAddress }', {})).code).toBe('UNAUTHENTICATED');
    expect((await end(null)).code).toBe('UNAUTHENTICATED');
  });
});
