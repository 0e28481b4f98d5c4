import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { local, Meetings, one } from '../../testing/meetings.js';

let world: GroupWorld;
let meetings: Meetings;

beforeAll(async () => {
  world = await GroupWorld.open();
  meetings = new Meetings(world);
});
afterAll(() => world?.close());

/** North and South are members, East observes, West is invited. */
const gathered = () => world.group({ members: ['south'], observers: ['east'], invited: ['west'] });
const withGuest = async () => {
  const groupId = await gathered();
  return { groupId, meeting: await meetings.proposed(groupId, { guests: [world.idOf('west')] }) };
};
const past = (id: string, column: 'deadline' | 'starts_at') =>
  world.sql(`update group_meeting set ${column} = now() - interval '1 minute' where id = $1`, [id]);
const jobsOf = (id: string) =>
  world.sql(`select from job where kind = 'tell_meeting' and ids ->> 'meeting' = $1`, [id]);

describe('proposing times', () => {
  it('asks everybody in the group and its guests, at the moments that clocks of the zone show', async () => {
    const { groupId, meeting } = await withGuest();
    expect(meeting).toMatchObject({
      title: 'Scoping permits',
      zone: 'America/Edmonton',
      minutes: 90,
      status: 'POLLING',
      startsAt: null,
      may: ['ANSWER', 'REMIND', 'CHOOSE', 'CHANGE', 'CANCEL'],
      answersFor: [world.idOf('north')],
    });
    expect(meeting.poll.times.map(({ localStart }) => localStart)).toEqual([local(14), local(15)]);
    expect(meeting.poll.times[0]?.startsAt).toBe(`${local(14, '15:00')}:00.000Z`);
    expect(meeting.poll.localDeadline).toBe(local(7));
    expect(
      meeting.poll.municipalities.map(({ municipality, counts }) => [municipality.name, counts]),
    ).toEqual([
      ['East', false],
      ['North', true],
      ['South', true],
      ['West', false],
    ]);
    expect(meeting.agenda.map(({ code }) => code)).toEqual([
      'ROLES',
      'RESULTS',
      'NEEDS',
      'SCOPE',
      'OPTIONS',
      'DOCUMENTS',
      'NEXT',
    ]);
    expect(await jobsOf(meeting.id)).toHaveLength(1);
    expect(await meetings.seen('eastLead', groupId)).toHaveLength(1);
  });

  it('is asked for alone, or with the others of its group; not by way of another group', async () => {
    const [groupId, other] = [await gathered(), await gathered()];
    const first = await meetings.proposed(groupId);
    const second = await meetings.proposed(groupId);
    const only = async (id: string, meetingId: string) => {
      const query = `query ($id: ID!, $only: ID) { value: opportunityGroup(id: $id) { meetings(only: $only) { id } } }`;
      const asked = await world.ask<{ meetings: { id: string }[] }>('lead', query, { id, only: meetingId });
      return asked.value?.meetings.map((meeting) => meeting.id);
    };
    expect(await only(groupId, second.id)).toEqual([second.id]);
    expect(await only(other, first.id)).toEqual([]);
    expect(await meetings.seen('lead', groupId)).toHaveLength(2);
  });

  it('shows what clocks show where people of another zone are asked', async () => {
    const groupId = await gathered();
    await world.sql(`update municipality set province = 'ON' where id = $1`, [world.idOf('south')]);
    const meeting = await meetings.proposed(groupId, { times: ['2027-01-12T09:00'], deadline: local(3) });
    await world.sql(`update municipality set province = 'AB' where id = $1`, [world.idOf('south')]);
    expect(meeting.poll.times[0]).toMatchObject({
      startsAt: '2027-01-12T15:00:00.000Z',
      elsewhere: [{ zone: 'America/Toronto', time: '2027-01-12T10:00' }],
    });
  });

  it.each<[GroupPerson, string]>([
    ['southApprover', 'an approver'],
    ['southViewer', 'a viewer'],
    ['southContributor', 'a contributor'],
    ['eastLead', 'an observer'],
    ['westLead', 'who is invited'],
    ['abroadLead', 'another consortium'],
    ['coordinator', 'a coordinator'],
  ])('is not for %s, %s', async (who) => {
    expect((await meetings.propose(who, await gathered())).code).toBe('NOT_FOUND');
  });

  it('is for a member’s lead, and not while the group is paused', async () => {
    const groupId = await gathered();
    expect((await meetings.propose('southLead', groupId)).value).toBeDefined();
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'Budget' where id = $1`, [
      groupId,
    ]);
    expect((await meetings.propose('southLead', groupId)).code).toBe('CONFLICT');
  });

  it.each([
    [{ title: '  ' }, 'input.title'],
    [{ zone: 'Europe/Paris' }, 'input.zone'],
    [{ minutes: 5 }, 'input.minutes'],
    [{ times: [] }, 'input.times'],
    [{ times: [local(-1)] }, 'input.times'],
    [{ times: ['tomorrow'] }, 'input.times.0'],
    [{ zone: 'America/Toronto', times: ['2027-03-14T02:30'] }, 'input.times.0'],
    [{ deadline: local(20) }, 'input.deadline'],
    [{ deadline: local(-1) }, 'input.deadline'],
    [{ agenda: [{ minutes: 10 }] }, 'input.agenda.0.title'],
    [{ agenda: [{ code: 'ROLES', title: 'Both', minutes: 10 }] }, 'input.agenda.0.title'],
    [{ agenda: [{ title: 'Long', minutes: 0 }] }, 'input.agenda.0.minutes'],
  ])('with %p says what is wrong', async (more, field) => {
    expect(await meetings.propose('lead', await gathered(), more)).toMatchObject({
      code: 'INVALID_INPUT',
      fields: [field],
    });
  });

  it.each(['abroad', 'south'] as const)(
    'takes no guest that is not invited to the group: %s',
    async (guest) => {
      const groupId = await gathered();
      expect((await meetings.propose('lead', groupId, { guests: [world.idOf(guest)] })).code).toBe(
        'NOT_FOUND',
      );
    },
  );
});

describe('the poll', () => {
  it('counts members for the quorum, and says which time suits best', async () => {
    const { groupId, meeting } = await withGuest();
    expect(meeting.poll.bestTimeId).toBeNull();
    await meetings.answer('lead', meeting, 'north', ['NO', 'YES']);
    await meetings.answer('southApprover', meeting, 'south', ['YES', 'IF_NEEDED']);
    await meetings.answer('eastLead', meeting, 'east', ['YES', 'YES']);
    const [seen] = (await meetings.seen('southLead', groupId)) ?? [];
    expect(seen?.poll.times.map(({ forecast }) => forecast)).toEqual([
      { yes: 1, ifNeeded: 0, no: 1, open: 0, needed: 2, quorum: 'OUT_OF_REACH' },
      { yes: 1, ifNeeded: 1, no: 0, open: 0, needed: 2, quorum: 'REACHED_IF_NEEDED' },
    ]);
    expect(seen?.poll.bestTimeId).toBe(meeting.poll.times[1]?.id);
    expect(seen?.poll.municipalities.map(({ answered }) => answered)).toEqual([true, true, true, false]);
  });

  it('takes the last answer', async () => {
    const { meeting } = await withGuest();
    await meetings.answer('southLead', meeting, 'south', ['NO', 'NO']);
    const seen = one(await meetings.answer('southLead', meeting, 'south', ['YES']));
    expect(seen.poll.times.map(({ answers }) => answers.map(({ answer }) => answer))).toEqual([
      ['YES'],
      ['NO'],
    ]);
  });

  it('shows a guest the meeting and its own answer, and nothing of others', async () => {
    const { groupId, meeting } = await withGuest();
    await meetings.answer('lead', meeting, 'north', ['YES', 'NO']);
    const seen = one(await meetings.answer('westLead', meeting, 'west', ['IF_NEEDED', 'NO']));
    expect(seen.may).toEqual(['ANSWER']);
    expect(seen.poll.bestTimeId).toBeNull();
    expect(seen.poll.municipalities.map(({ municipality }) => municipality.name)).toEqual(['West']);
    for (const time of seen.poll.times) {
      expect(time.forecast).toBeNull();
      expect(time.answers.map(({ municipality }) => municipality.name)).toEqual(['West']);
    }
    const { value } = await world.ask<object>(
      'westViewer',
      `query ($id: ID!) { opportunityGroup(id: $id) { id } }`,
      {
        id: groupId,
      },
    );
    expect(value).toBeDefined();
  });

  it('shows who is invited to the group no meeting it is not a guest of', async () => {
    const groupId = await gathered();
    const meeting = await meetings.proposed(groupId);
    expect(await meetings.seen('westLead', groupId)).toEqual([]);
    expect((await meetings.answer('westLead', meeting, 'west', ['YES'])).code).toBe('NOT_FOUND');
  });

  it.each<[GroupPerson, 'south' | 'north' | 'abroad']>([
    ['southViewer', 'south'],
    ['southContributor', 'south'],
    ['southLead', 'north'],
    ['coordinator', 'south'],
    ['abroadLead', 'abroad'],
    ['abroadLead', 'south'],
  ])('is not answered by %s for %s', async (who, of) => {
    const { meeting } = await withGuest();
    expect((await meetings.answer(who, meeting, of, ['YES'])).code).toBe('NOT_FOUND');
  });

  it('is not answered for a time of another meeting', async () => {
    const { meeting } = await withGuest();
    const other = await meetings.proposed(await gathered());
    const mixed = { ...meeting, poll: other.poll };
    expect((await meetings.answer('lead', mixed, 'north', ['YES'])).code).toBe('NOT_FOUND');
    expect((await meetings.choose('lead', mixed)).code).toBe('NOT_FOUND');
  });

  it('is closed at its deadline', async () => {
    const { meeting } = await withGuest();
    await past(meeting.id, 'deadline');
    expect((await meetings.answer('southLead', meeting, 'south', ['YES'])).code).toBe('CONFLICT');
    expect((await meetings.remind('lead', meeting)).code).toBe('CONFLICT');
    expect(one(await meetings.choose('lead', meeting)).status).toBe('ARRANGED');
  });

  it.each([`paused_at = now(), pause_reason = 'Budget'`, `stage = 'CLOSED'`])(
    'waits while the group is as %s',
    async (change) => {
      const { groupId, meeting } = await withGuest();
      await world.sql(`update opportunity_group set ${change} where id = $1`, [groupId]);
      expect((await meetings.answer('southLead', meeting, 'south', ['YES'])).code).toBe('CONFLICT');
      expect((await meetings.answer('southViewer', meeting, 'south', ['YES'])).code).toBe('NOT_FOUND');
      expect((await meetings.choose('lead', meeting)).code).toBe('CONFLICT');
      const [seen] = (await meetings.seen('southLead', groupId)) ?? [];
      expect([seen?.may, seen?.answersFor]).toEqual([[], []]);
    },
  );

  it('has those reminded that have not answered, for who writes', async () => {
    const { meeting } = await withGuest();
    await world.sql(`delete from job where kind = 'tell_meeting'`);
    expect((await meetings.remind('southApprover', meeting)).code).toBe('NOT_FOUND');
    expect((await meetings.remind('southLead', meeting)).value).toBeDefined();
    expect(await jobsOf(meeting.id)).toHaveLength(1);
  });

  it('loses the answers of who leaves, for everybody and at once', async () => {
    const { groupId, meeting } = await withGuest();
    await meetings.answer('southLead', meeting, 'south', ['YES', 'YES']);
    await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
      input: { groupId, municipalityId: world.idOf('south') },
    });
    expect(await meetings.seen('southLead', groupId)).toEqual([]);
    expect((await meetings.answer('southLead', meeting, 'south', ['NO'])).code).toBe('NOT_FOUND');
    const [seen] = (await meetings.seen('lead', groupId)) ?? [];
    expect(seen?.poll.times.map(({ answers }) => answers)).toEqual([[], []]);
    expect(seen?.poll.times[0]?.forecast).toMatchObject({ yes: 0, open: 1, needed: 1 });
  });
});

describe('a meeting', () => {
  it('is arranged at one of its times, by one of two who choose at once', async () => {
    const { meeting } = await withGuest();
    const answers = await Promise.all([
      meetings.choose('lead', meeting, 0),
      meetings.choose('southLead', meeting, 1),
    ]);
    expect(answers.map(({ code }) => code ?? 'OK').sort()).toEqual(['CONFLICT', 'OK']);
    const arranged = one(answers.find(({ value }) => value) ?? {});
    expect(arranged).toMatchObject({ status: 'ARRANGED', may: ['CHANGE', 'CANCEL'] });
    expect(Date.parse(arranged.endsAt ?? '') - Date.parse(arranged.startsAt ?? '')).toBe(90 * 60_000);
  });

  it('is not arranged at a time that is past', async () => {
    const { meeting } = await withGuest();
    await world.sql(`update group_meeting_time set starts_at = now() - interval '1 minute' where id = $1`, [
      meeting.poll.times[0]?.id,
    ]);
    expect((await meetings.choose('lead', meeting)).code).toBe('CONFLICT');
  });

  it('is changed on what was read, and no longer once it has begun', async () => {
    const meeting = await meetings.arranged(await gathered());
    const changed = one(
      await meetings.change('southLead', meeting, { start: local(20, '13:30'), place: 'Room 2' }),
    );
    expect(changed).toMatchObject({
      localStart: local(20, '13:30'),
      place: 'Room 2',
      version: meeting.version + 1,
    });
    expect((await meetings.change('lead', meeting, { place: 'Room 3' })).code).toBe('CONFLICT');
    expect((await meetings.change('lead', changed, { start: local(-2) })).fields).toEqual(['input.start']);
    await past(meeting.id, 'starts_at');
    expect((await meetings.change('lead', changed, { place: 'Room 3' })).code).toBe('CONFLICT');
  });

  it('has its deadline moved while times are answered, and not beyond them', async () => {
    const meeting = await meetings.proposed(await gathered());
    expect(one(await meetings.change('lead', meeting, { deadline: local(9) })).poll.localDeadline).toBe(
      local(9),
    );
    const moved = { ...meeting, version: meeting.version + 1 };
    expect((await meetings.change('lead', moved, { deadline: local(16) })).fields).toEqual([
      'input.deadline',
    ]);
  });

  it('is called off with a reason, once', async () => {
    const meeting = await meetings.arranged(await gathered());
    const cancelled = one(await meetings.cancel('lead', meeting, 'Too few can come.'));
    expect(cancelled).toMatchObject({ status: 'CANCELLED', reason: 'Too few can come.', may: [] });
    expect((await meetings.cancel('lead', meeting)).code).toBe('CONFLICT');
    expect((await meetings.change('lead', cancelled, {})).code).toBe('CONFLICT');
  });

  it('is held once it has begun', async () => {
    const meeting = await meetings.arranged(await gathered());
    expect((await meetings.hold('lead', meeting)).code).toBe('CONFLICT');
    await past(meeting.id, 'starts_at');
    expect(one(await meetings.hold('lead', meeting))).toMatchObject({ status: 'HELD', may: [] });
    expect((await meetings.cancel('lead', meeting)).code).toBe('CONFLICT');
  });

  it.each<GroupPerson>(['southApprover', 'southViewer', 'eastLead', 'westLead', 'coordinator', 'abroadLead'])(
    'is nothing that %s decides',
    async (who) => {
      const { groupId, meeting } = await withGuest();
      const codes = [
        await meetings.choose(who, meeting),
        await meetings.change(who, meeting, {}),
        await meetings.cancel(who, meeting),
        await meetings.hold(who, meeting),
        await meetings.remind(who, meeting),
      ].map(({ code }) => code);
      expect(codes).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
      const [seen] = (await meetings.seen('lead', groupId)) ?? [];
      expect(seen?.status).toBe('POLLING');
    },
  );

  it.each<GroupPerson>(['coordinator', 'analyst', 'southContributor'])('is not seen by %s', async (who) => {
    const groupId = await gathered();
    await meetings.proposed(groupId);
    expect((await meetings.seen(who, groupId)) ?? []).toEqual([]);
  });
});
