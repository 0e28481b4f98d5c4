import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld } from '../../testing/group-world.js';
import { Meetings, type SeenMeeting } from '../../testing/meetings.js';
import { Statements, type Neighbour } from '../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North is a member, South was one and left, East observes, West is invited: a guest of the one meeting only. */
let id: string;
let open: SeenMeeting;
let closed: SeenMeeting;

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  id = await world.group({ members: ['south'], observers: ['east'], invited: ['west'] });
  const meetings = new Meetings(world);
  closed = await meetings.proposed(id, { title: 'Members alone' });
  const both = await meetings.propose('lead', id, { title: 'With guests', guests: [world.idOf('west')] });
  const found = both.value?.meetings.find(({ title }) => title === 'With guests');
  if (!found) throw new Error('no second meeting');
  open = found;
  await meetings.answer('lead', open, 'north', ['YES', 'NO']);
  await meetings.answer('southLead', open, 'south', ['YES', 'NO']);
  await meetings.answer('westLead', open, 'west', ['IF_NEEDED', 'NO']);
  await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId: id, municipalityId: world.idOf('south') },
  });
});
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);

const DENIED = '42501';

describe('the wall of meetings, whatever the code above it forgets', () => {
  it.each<[Neighbour, number[]]>([
    ['north', [2, 4, 6, 1]],
    ['east', [2, 4, 6, 1]],
    // The guest's own answers, and nobody else's.
    ['west', [1, 2, 2, 1]],
    ['south', [0, 0, 0, 0]],
    ['abroad', [0, 0, 0, 0]],
  ])('shows %s of meetings, times, answers and guests %p', async (place, counts) => {
    const seen: unknown[] = [];
    for (const table of [
      'group_meeting',
      'group_meeting_time',
      'group_meeting_answer',
      'group_meeting_guest',
    ]) {
      const rows = await run(place, `select from ${table}`);
      seen.push(Array.isArray(rows) ? rows.length : rows);
    }
    expect(seen).toEqual(counts);
  });

  it('shows nothing of what the worker keeps, nor anybody’s address', async () => {
    for (const table of ['group_meeting_told', 'group_meeting_invitation'])
      expect(await run('north', `select from ${table}`)).toBe(DENIED);
    await world.ask('lead', 'mutation { makeCalendarAddress }', {});
    expect(await run('east', 'select from calendar_feed')).toEqual([]);
    expect(await run('east', 'update calendar_feed set made_at = now()')).toEqual([0]);
    expect(await run('east', 'delete from calendar_feed')).toEqual([0]);
    expect(await run('east', 'select * from group_meeting_people($1)', [open.id])).toBe(DENIED);
  });

  it.each<Neighbour>(['east', 'west', 'south', 'abroad'])('lets %s change no meeting', async (place) => {
    expect(await run(place, `update group_meeting set title = 'Mine'`)).toEqual([0]);
    expect(
      await run(
        place,
        `insert into group_meeting (group_id, title, zone, minutes, agenda, deadline, changed_by)
         values ($1, 'Mine', 'America/Toronto', 90, '[]', now(), $2)`,
        [id, statements.personOf(place)],
      ),
    ).toBe(DENIED);
    expect(
      await run(
        place,
        'insert into group_meeting_guest (group_id, meeting_id, municipality_id) values ($1, $2, $3)',
        [id, closed.id, world.idOf(place)],
      ),
    ).toBe(DENIED);
    expect(
      await run(
        place,
        'insert into group_meeting_time (group_id, meeting_id, starts_at) values ($1, $2, now())',
        [id, closed.id],
      ),
    ).toBe(DENIED);
  });

  const answers = (place: Neighbour, of: Neighbour, { id: meetingId, poll }: SeenMeeting) =>
    run(
      place,
      `insert into group_meeting_answer (group_id, meeting_id, time_id, municipality_id, answer)
       values ($1, $2, $3, $4, 'NO')
       on conflict (group_id, meeting_id, time_id, municipality_id) do update set answer = excluded.answer`,
      [id, meetingId, poll.times[0]?.id, world.idOf(of)],
    );

  it('lets each answer for itself alone, a guest where it is one, and nobody who left', async () => {
    expect(await answers('north', 'north', open)).toEqual([1]);
    expect(await answers('west', 'west', open)).toEqual([1]);
    for (const [place, of, meeting] of [
      ['north', 'east', open],
      ['west', 'north', open],
      ['west', 'west', closed],
      ['south', 'south', open],
      ['abroad', 'abroad', open],
    ] as const)
      expect([place, of, await answers(place, of, meeting)]).toEqual([place, of, DENIED]);
  });
});
