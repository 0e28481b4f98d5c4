import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type PlaceName } from '../../testing/group-world.js';
import { Minutes } from '../../testing/minutes.js';

let world: GroupWorld;
/** Of North, South, East and West, which are members; a meeting that goes on since an hour. */
let minutes: Minutes;
let number = 0;

beforeAll(async () => {
  world = await GroupWorld.open();
  minutes = await Minutes.ofBegun(
    world,
    await world.group({ members: ['south', 'east', 'west'], observers: ['far'] }),
  );
  for (const place of ['north', 'south', 'east', 'far'] as const) await minutes.attend(place);
});
afterAll(() => world?.close());

type Said = Partial<Record<PlaceName, 'YES' | 'NO' | 'ABSTAIN'>>;

const vote = (rule: string | null, said: Said, more: object = {}) =>
  minutes.do('lead', 'recordDecision', {
    groupId: minutes.groupId,
    text: `Number ${++number}`,
    decidedOn: '2026-03-06',
    rule,
    votes: Object.entries(said).map(([place, one]) => ({
      municipalityId: world.idOf(place as PlaceName),
      vote: one,
    })),
    ...more,
  });
const result = async (...given: Parameters<typeof vote>) => (await vote(...given)).value?.decisions?.[0];

describe('a decision by vote', () => {
  it('is counted by its rule, over the members that were there', async () => {
    expect(await result('SIMPLE_MAJORITY', { north: 'YES', south: 'NO', east: 'YES' })).toMatchObject({
      rule: 'SIMPLE_MAJORITY',
      result: 'CARRIED',
      meetingId: minutes.meetingId,
      // An observer who is there makes no quorum.
      quorum: { present: 3, needed: 3, met: true },
      votes: [
        { municipality: { name: 'East' }, vote: 'YES' },
        { municipality: { name: 'North' }, vote: 'YES' },
        { municipality: { name: 'South' }, vote: 'NO' },
      ],
    });
    expect(await result('CONSENSUS', { north: 'YES', south: 'NO', east: 'YES' })).toMatchObject({
      result: 'LOST',
    });
    expect(await result('CONSENSUS', { north: 'YES', south: 'ABSTAIN' })).toMatchObject({
      result: 'CARRIED',
    });
  });

  it('is read by whoever sees decisions, and has no result without a vote', async () => {
    await vote('CONSENSUS', { north: 'YES' });
    const [last] = (await minutes.group('farViewer'))?.decisions ?? [];
    expect(last).toMatchObject({ result: 'CARRIED', votes: [{ municipality: { name: 'North' } }] });
    expect(await result(null, {})).toMatchObject({ rule: null, result: null, quorum: null, votes: [] });
  });

  it('takes everybody’s population for a double majority, with its year', async () => {
    expect(await vote('DOUBLE_MAJORITY', { north: 'YES' })).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.rule'],
    });
    for (const [place, population] of [
      ['north', 100],
      ['south', 200],
      ['east', 300],
      ['west', 601],
    ] as const)
      await world.sql(
        `insert into profile_figure (municipality_id, year, code, value) values ($1, 2021, 'population', $2), ($1, 2016, 'population', 1)
         on conflict (municipality_id, year, code) do update set value = excluded.value`,
        [world.idOf(place), population],
      );
    const all: Said = { north: 'YES', south: 'YES', east: 'YES' };
    expect(await result('DOUBLE_MAJORITY', all)).toMatchObject({ result: 'LOST' });
    await world.sql(`update profile_figure set value = 600 where municipality_id = $1 and year = 2021`, [
      world.idOf('west'),
    ]);
    const carried = await result('DOUBLE_MAJORITY', all);
    expect(carried).toMatchObject({ result: 'CARRIED' });
    const stored = await world.sql(
      `select v.population, v.population_year as year, d.members, d.population::int as "of"
       from group_decision_vote v join group_decision d on d.id = v.decision_id
       where d.id = $1 and v.municipality_id = $2`,
      [carried?.id, world.idOf('east')],
    );
    expect(stored).toEqual([{ population: 300, year: 2021, members: 4, of: 1200 }]);
  });

  it('has the quorum of its moment, not of the day', async () => {
    const hourly = await Minutes.ofBegun(world, await world.group({ members: ['south', 'east'] }));
    // Clocks of Edmonton are six hours behind UTC all the year.
    const [row] = await world.sql<{ local: string }>(
      `select to_char(starts_at at time zone 'UTC' - interval '6 hours', 'YYYY-MM-DD"T"HH24:MI') as local
       from group_meeting where id = $1`,
      [hourly.meetingId],
    );
    await hourly.attend('north');
    await hourly.attend('south', { from: row?.local, to: later(row?.local, 20) });
    const decide = (text: string, votedAt?: string) =>
      hourly.do('lead', 'recordDecision', {
        groupId: hourly.groupId,
        text,
        decidedOn: '2026-03-06',
        rule: 'CONSENSUS',
        votes: [{ municipalityId: world.idOf('north'), vote: 'YES' }],
        votedAt,
      });
    const [first] = (await decide('While South was there', later(row?.local, 10))).value?.decisions ?? [];
    expect(first).toMatchObject({ result: 'CARRIED', quorum: { present: 2, needed: 2, met: true } });
    const [second] = (await decide('After South left')).value?.decisions ?? [];
    expect(second).toMatchObject({ result: 'LOST', quorum: { present: 1, needed: 2, met: false } });
    expect(await decide('Before it began', '2020-01-01T09:00')).toMatchObject({
      code: 'INVALID_INPUT',
      fields: ['input.votedAt'],
    });
  });

  const later = (local = '', minutesLater = 0): string =>
    new Date(Date.parse(`${local}:00Z`) + minutesLater * 60_000).toISOString().slice(0, 16);

  it.each<[string, () => ReturnType<typeof vote>, object]>([
    [
      'of who was not there',
      () => vote('CONSENSUS', { west: 'YES' }),
      { code: 'INVALID_INPUT', fields: ['input.votes'] },
    ],
    ['of an observer', () => vote('CONSENSUS', { far: 'YES' }), { code: 'NOT_FOUND' }],
    ['of a stranger to the group', () => vote('CONSENSUS', { outer: 'YES' }), { code: 'NOT_FOUND' }],
    [
      'twice for one member',
      () =>
        vote(
          'CONSENSUS',
          {},
          { votes: ['YES', 'NO'].map((one) => ({ municipalityId: world.idOf('north'), vote: one })) },
        ),
      { code: 'INVALID_INPUT', fields: ['input.votes'] },
    ],
    ['without a rule', () => vote(null, { north: 'YES' }), { code: 'INVALID_INPUT', fields: ['input.rule'] }],
    [
      'outside of a meeting',
      () => vote('CONSENSUS', {}, { meetingId: null }),
      { code: 'INVALID_INPUT', fields: ['input.meetingId'] },
    ],
  ])('%s is refused', async (_, ask, refused) => {
    const before = (await minutes.group('lead'))?.decisions.length;
    expect(await ask()).toMatchObject(refused);
    expect((await minutes.group('lead'))?.decisions).toHaveLength(before ?? 0);
  });

  it('of a meeting of another group is refused, and so is an action', async () => {
    const other = await Minutes.ofBegun(world, await world.group());
    const groupId = minutes.groupId;
    expect(
      (await other.do('lead', 'recordDecision', { groupId, text: 'Theirs', decidedOn: '2026-03-06' })).code,
    ).toBe('NOT_FOUND');
    const action = { groupId, title: 'Theirs', dueOn: '2030-01-01', municipalityId: world.idOf('south') };
    expect((await other.do('lead', 'addGroupAction', action)).code).toBe('NOT_FOUND');
  });
});

describe('attendance', () => {
  it('is of people of the group or a name, changed from what was read, and taken away', async () => {
    const one = await Minutes.ofBegun(world, await world.group({ invited: ['east'] }));
    const there = async () => (await one.group('lead'))?.meetings[0]?.attendance ?? [];
    await one.attend('south', { name: null, personId: world.people.southViewer.id, remote: true });
    await one.attend('east', { alternate: true });
    await one.attend('east', { alternate: true });
    expect(await there()).toMatchObject([
      { municipality: { name: 'East' }, name: 'Somebody of east', person: null, alternate: true },
      { municipality: { name: 'South' }, name: 'southViewer', person: { name: 'southViewer' }, remote: true },
    ]);
    const [east] = await there();
    const change = (expectedVersion: number) =>
      one.attend('east', { id: east?.id, name: 'Another', expectedVersion });
    expect((await change(7)).value).toMatchObject({ __typename: 'GroupConflict' });
    await change(1);
    expect((await there())[0]).toMatchObject({ name: 'Another', version: 2 });
    await one.do('southLead', 'removeAttendance', { id: east?.id });
    expect(await there()).toHaveLength(1);
  });

  it.each<[string, object, object]>([
    ['nobody', { name: ' ' }, { code: 'INVALID_INPUT', fields: ['input.name'] }],
    ['a long name', { name: 'x'.repeat(201) }, { code: 'INVALID_INPUT', fields: ['input.name'] }],
    ['no time', { from: '2027-02-30T09:00' }, { code: 'INVALID_INPUT', fields: ['input.from'] }],
    [
      'times the wrong way round',
      { from: '2027-02-03T10:00', to: '2027-02-03T09:00' },
      { code: 'INVALID_INPUT', fields: ['input.to'] },
    ],
    ['what is not there', { id: '00000000-0000-4000-8000-000000000001' }, { code: 'NOT_FOUND' }],
  ])('of %s is refused', async (_, more, refused) => {
    expect(await minutes.attend('south', more)).toMatchObject(refused);
  });

  it('has 300 lines at most', async () => {
    const full = await Minutes.ofBegun(world, await world.group());
    await world.sql(
      `insert into meeting_attendance (group_id, meeting_id, municipality_id, name, recorded_by, recorded_for)
       select $1, $2, $3, 'Number ' || n, $4, $3 from generate_series(1, 300) n`,
      [full.groupId, full.meetingId, world.idOf('north'), world.people.lead.id],
    );
    expect(await full.attend('south')).toMatchObject({ code: 'INVALID_INPUT', fields: ['input.name'] });
  });

  it('of who is not of that municipality, or of one that is not in the group, is refused', async () => {
    expect((await minutes.attend('south', { name: null, personId: world.people.lead.id })).code).toBe(
      'NOT_FOUND',
    );
    expect((await minutes.attend('outer')).code).toBe('NOT_FOUND');
  });
});
