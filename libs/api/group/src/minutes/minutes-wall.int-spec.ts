import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson } from '../../testing/group-world.js';
import { Minutes } from '../../testing/minutes.js';
import { Statements, type Neighbour } from '../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North is a member; South was one and left after some were adopted; East observes, West is invited, Far left before. */
let id: string;
let draft: Minutes;
let circulated: Minutes;
let adopted: Minutes;
/** Adopted after South left. */
let late: Minutes;

const SECRET = 'The price is secret.';

const leave = (who: GroupPerson, of: 'south' | 'far') =>
  world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId: id, municipalityId: world.idOf(of) },
  });

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  id = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  await world.sql(
    'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
    [world.consortiumId, id, world.idOf('north'), world.people.contributor.id],
  );
  await leave('farLead', 'far');
  adopted = await Minutes.written(world, id);
  await adopted.attend('south');
  await adopted.do('lead', 'recordDecision', {
    groupId: id,
    text: 'We go on.',
    decidedOn: '2026-03-06',
    rule: 'CONSENSUS',
    votes: [{ municipalityId: world.idOf('south'), vote: 'YES' }],
  });
  await adopted.adopt();
  await adopted.do('lead', 'addToMinutes', { text: 'Before South left' });
  circulated = await Minutes.written(world, id);
  await circulated.step('lead', 'circulateMinutes');
  await circulated.do('southLead', 'correctMinutes', { municipalityId: world.idOf('south'), text: 'A date' });
  draft = await Minutes.written(world, id);
  late = await Minutes.written(world, id);
  await leave('southLead', 'south');
  await late.adopt();
  await adopted.do('lead', 'addToMinutes', { text: 'After South left' });
});
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);

const DENIED = '42501';
const KEPT = '23001';
const TABLES = [
  'meeting_minutes',
  'minutes_copy',
  'minutes_correction',
  'minutes_addendum',
  'meeting_attendance',
  'group_decision_vote',
];

describe('the wall of minutes, whatever the code above it forgets', () => {
  it.each<[Neighbour, number[]]>([
    ['north', [4, 3, 1, 2, 1, 1]],
    // What was circulated, and nothing of how it came about.
    ['east', [0, 3, 0, 2, 1, 1]],
    ['west', [0, 0, 0, 0, 0, 0]],
    // What was adopted and added until it left.
    ['south', [0, 1, 0, 1, 0, 1]],
    ['far', [0, 0, 0, 0, 0, 0]],
    ['outer', [0, 0, 0, 0, 0, 0]],
    ['abroad', [0, 0, 0, 0, 0, 0]],
  ])('shows %s of each table %p rows', async (place, counts) => {
    const seen: unknown[] = [];
    for (const table of TABLES) {
      const rows = await run(place, `select from ${table} where group_id = $1`, [id]);
      seen.push(Array.isArray(rows) ? rows.length : rows);
    }
    expect(seen).toEqual(counts);
  });

  it.each<Neighbour>(['east', 'south'])(
    'has nothing confidential in any row that %s reads',
    async (place) => {
      const all: unknown[] = [];
      for (const table of TABLES) all.push(await run(place, `select * from ${table}`));
      expect(JSON.stringify(all)).toContain('We go on.');
      expect(JSON.stringify(all)).not.toContain(SECRET);
      expect(JSON.stringify(all)).not.toContain('Item b');
    },
  );

  it.each<Neighbour>(['east', 'west', 'south', 'far', 'abroad'])('lets %s write nothing', async (place) => {
    const { meetingId } = draft;
    const signed = [statements.personOf(place), world.idOf(place)];
    for (const statement of [
      `update meeting_minutes set version = version + 1`,
      `update minutes_copy set version = version + 1`,
      `delete from minutes_copy`,
      `update minutes_correction set answer = 'Mine'`,
      `update meeting_attendance set name = 'Mine'`,
      `delete from meeting_attendance`,
    ])
      expect([statement, await run(place, statement)]).toEqual([statement, [0]]);
    for (const [statement, params] of [
      [
        `insert into minutes_addendum (group_id, meeting_id, text, added_by, added_for) values ($1, $2, 'Mine', $3, $4)`,
        [id, adopted.meetingId, ...signed],
      ],
      [
        `insert into minutes_correction (group_id, meeting_id, revision, text, proposed_by, proposed_for)
         values ($1, $2, 1, 'Mine', $3, $4)`,
        [id, circulated.meetingId, ...signed],
      ],
      [
        `insert into meeting_attendance (group_id, meeting_id, municipality_id, name, recorded_by, recorded_for)
         values ($1, $2, $4, 'Mine', $3, $4)`,
        [id, meetingId, ...signed],
      ],
    ] as const) {
      const refused = await run(place, statement, [...params]);
      // Refused by the policy, or by the trigger, which sees as little.
      expect([DENIED, KEPT]).toContain(refused);
    }
  });

  it('lets a member sign for nobody else', async () => {
    const signed = [world.people.southLead.id, world.idOf('north')];
    expect(
      await run(
        'north',
        `insert into minutes_addendum (group_id, meeting_id, text, added_by, added_for) values ($1, $2, 'Mine', $3, $4)`,
        [id, adopted.meetingId, ...signed],
      ),
    ).toBe(DENIED);
  });
});

describe('what is adopted stays, whoever asks', () => {
  const statements = [
    `update meeting_minutes set circulated = '{}' where meeting_id = $1`,
    `update meeting_minutes set body = '{}' where meeting_id = $1`,
    `update meeting_minutes set status = 'DRAFT' where meeting_id = $1`,
    `update meeting_minutes set last_seq = last_seq + 1 where meeting_id = $1`,
    `update meeting_minutes set adopted_at = now() where meeting_id = $1`,
    `update meeting_minutes set version = version + 1 where meeting_id = $1`,
    `update minutes_copy set version = version + 1 where meeting_id = $1`,
    `update meeting_attendance set name = 'Another' where meeting_id = $1`,
    `delete from meeting_attendance where meeting_id = $1`,
    `delete from minutes_copy where meeting_id = $1`,
  ];
  const beyond = [
    `delete from meeting_minutes where meeting_id = $1`,
    `update minutes_copy set body = '{}' where meeting_id = $1`,
    `update minutes_addendum set text = 'Another' where meeting_id = $1`,
    `delete from minutes_addendum where meeting_id = $1`,
  ];

  it.each(statements)('for a member: %s', async (statement) => {
    expect(await run('north', statement, [adopted.meetingId])).toBe(KEPT);
  });

  it.each([...statements, ...beyond])('for the owner of the database: %s', async (statement) => {
    await expect(world.sql(statement, [adopted.meetingId])).rejects.toMatchObject({ code: KEPT });
  });
});

describe('what is circulated', () => {
  it.each([
    `update meeting_minutes set body = '{}' where meeting_id = $1`,
    `update meeting_minutes set snapshot = '', last_seq = last_seq + 1 where meeting_id = $1`,
    `update meeting_minutes set circulated = '{}' where meeting_id = $1`,
    `update meeting_minutes set corrections_until = now() where meeting_id = $1`,
    `update meeting_minutes set status = 'DRAFT', circulated = null, digest = null, circulated_at = null,
       corrections_until = null where meeting_id = $1`,
    `update meeting_minutes set status = 'ADOPTED', adopted_at = now(), adopted_by = begun_by, adopted_for = begun_for
     where meeting_id = $1`,
    `update minutes_correction set text = 'Another' where meeting_id = $1`,
    `delete from minutes_correction where meeting_id = $1`,
  ])('stays until it is taken back: %s', async (statement) => {
    await expect(world.sql(statement, [circulated.meetingId])).rejects.toMatchObject({ code: KEPT });
  });

  it('is adopted by no leap', async () => {
    await expect(
      world.sql(
        `update meeting_minutes set status = 'ADOPTED', circulated_at = now(), corrections_until = now(), circulated = '{}',
           digest = repeat('a', 64), adopted_at = now(), adopted_by = begun_by, adopted_for = begun_for where meeting_id = $1`,
        [draft.meetingId],
      ),
    ).rejects.toMatchObject({ code: KEPT });
  });
});

/** What a person reads of the group's minutes through the api: of each its state, and whether the secret is in it. */
async function reads(who: GroupPerson | null): Promise<string[] | undefined> {
  const group = await draft.group(who);
  if (!group) return undefined;
  const found = [...group.meetings.flatMap(({ minutes }) => minutes ?? []), ...group.adoptedMinutes];
  const lines = found.map(
    ({ status, text, record, corrections, addenda }) =>
      `${status}${JSON.stringify([text, record]).includes(SECRET) ? ' secret' : ''} ${corrections.length} ${addenda.length}`,
  );
  return [...new Set(lines)].sort();
}

describe('through the api', () => {
  it.each<GroupPerson>(['lead', 'approver', 'viewer', 'contributor'])(
    'the %s of a member, or who writes for it, reads everything',
    async (who) => {
      expect(await reads(who)).toEqual([
        'ADOPTED secret 0 0',
        'ADOPTED secret 0 2',
        'CIRCULATED secret 1 0',
        'DRAFT secret 0 0',
      ]);
    },
  );

  it.each<GroupPerson>(['eastLead', 'eastApprover', 'eastViewer'])(
    'the %s of an observer reads what was circulated, without what is confidential',
    async (who) => {
      expect(await reads(who)).toEqual(['ADOPTED 0 0', 'ADOPTED 0 2', 'CIRCULATED 0 0']);
      expect((await circulated.seen(who))?.leftOut).toBe(1);
    },
  );

  it.each<GroupPerson>(['southLead', 'southApprover', 'southViewer'])(
    'the %s, who left, reads what was adopted until then',
    async (who) => {
      expect(await reads(who)).toEqual(['ADOPTED 0 1']);
    },
  );

  it.each<GroupPerson>(['westLead', 'westViewer', 'farLead', 'outerLead', 'coordinator', 'analyst'])(
    'the %s reads none',
    async (who) => {
      expect(await reads(who)).toEqual([]);
    },
  );

  it.each<GroupPerson | null>([
    'southContributor',
    'abroadLead',
    'otherCoordinator',
    'administrator',
    'stranger',
    null,
  ])('the %s does not know the group', async (who) => {
    expect(await reads(who)).toBeUndefined();
  });

  /** Each step, of minutes of which somebody else could take it. */
  const asks = (correctionId: string | undefined): [Minutes, string, object][] => [
    [draft, 'beginMinutes', { language: 'EN' }],
    [draft, 'circulateMinutes', { expectedVersion: 1 }],
    [circulated, 'reviseMinutes', { expectedVersion: 2, reason: 'Mine' }],
    [circulated, 'adoptMinutes', { expectedVersion: 2 }],
    [circulated, 'answerCorrection', { id: correctionId, accepted: true }],
    [adopted, 'addToMinutes', { text: 'Mine' }],
    [draft, 'recordAttendance', { municipalityId: world.idOf('north'), name: 'Mine' }],
    [draft, 'recordDecision', { groupId: id, text: 'Mine', decidedOn: '2026-03-06' }],
  ];

  it.each<GroupPerson>([
    'approver',
    'viewer',
    'eastLead',
    'westLead',
    'southLead',
    'farLead',
    'outerLead',
    'coordinator',
    'abroadLead',
    'otherCoordinator',
    'administrator',
    'stranger',
  ])('the %s takes no step', async (who) => {
    const before = await draft.group('lead');
    const correction = (await circulated.read()).corrections[0];
    for (const [minutes, name, input] of asks(correction?.id))
      expect([name, (await minutes.do(who, name, input)).code]).toEqual([name, 'NOT_FOUND']);
    expect(await draft.group('lead')).toEqual(before);
  });

  it('a delegate takes them, and nothing while the group is paused', async () => {
    const before = await draft.read();
    await draft.step('contributor', 'circulateMinutes');
    await draft.step('contributor', 'reviseMinutes', { reason: 'A name' });
    expect(await draft.read()).toMatchObject({ status: 'DRAFT', revision: before.revision + 1 });
    await world.sql(`update opportunity_group set paused_at = now(), pause_reason = 'Summer' where id = $1`, [
      id,
    ]);
    for (const [minutes, name, input] of asks((await circulated.read()).corrections[0]?.id))
      expect([name, (await minutes.do('contributor', name, input)).code]).toEqual([name, 'CONFLICT']);
    expect((await draft.read()).may).toEqual([]);
    await world.sql('update opportunity_group set paused_at = null, pause_reason = null where id = $1', [id]);
  });
});
