import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../../testing/group-world.js';
import { Requirements, type SavedRequirement } from '../../../testing/requirements.js';
import { Statements, type Neighbour } from '../../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North and South are members; East observes, West is invited; Far left once it agreed to the first version. */
let groupId: string;
let list: Requirements;
let written: SavedRequirement;
/** In review. */
let sent: Requirements;
/** Of a group of other municipalities of the same consortium. */
let elsewhere: Requirements;

const leave = (who: GroupPerson, of: PlaceName) =>
  world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf(of) },
  });

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  groupId = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  list = await Requirements.begun(world, groupId);
  written = await list.added();
  await list.give('farLead', written, world.idOf('far'), 'MUST');
  await list.give('southLead', written, world.idOf('south'), 'COULD');
  sent = await Requirements.begun(world, groupId);
  await sent.setStatus('lead', await sent.added('DATA'), 'REVIEWED');
  await sent.document.fillIn();
  await sent.document.send('lead');
  await leave('farLead', 'far');
  elsewhere = await Requirements.begun(world, await world.group({ members: ['outer'] }));
  await elsewhere.added();
}, 60_000);
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);
const [DENIED, KEPT] = ['42501', '23001'];

describe('the wall of requirements, whatever the code above it forgets', () => {
  it.each<[Neighbour, number[]]>([
    ['north', [2, 2]],
    ['south', [2, 2]],
    ['east', [2, 2]],
    ['west', [0, 0]],
    ['far', [0, 0]],
    ['outer', [0, 0]],
    ['abroad', [0, 0]],
  ])('shows %s of each table %p rows', async (place, counts) => {
    const seen: unknown[] = [];
    for (const table of ['governance_requirement', 'governance_requirement_priority']) {
      const rows = await run(place, `select from ${table} where group_id = $1`, [groupId]);
      seen.push(Array.isArray(rows) ? rows.length : rows);
    }
    expect(seen).toEqual(counts);
  });

  it.each<Neighbour>(['east', 'west', 'far', 'outer', 'abroad'])('lets %s write nothing', async (place) => {
    expect(
      await run(place, `update governance_requirement set edits = edits + 1 where group_id = $1`, [groupId]),
    ).toEqual([0]);
    expect(
      await run(place, `delete from governance_requirement_priority where group_id = $1`, [groupId]),
    ).toEqual([0]);
    const signed = [groupId, list.document.id, statements.personOf(place), world.idOf(place)];
    const insert = `insert into governance_requirement (group_id, document_id, number, type, statement, rationale,
        source_kind, created_by, created_for)
      values ($1, $2, 'REQ-PAY-009', 'DATA', '{"en":"","fr":""}', '{"en":"","fr":""}', 'GROUP', $3, $4)`;
    // A trigger may be before the policy; neither lets it be written.
    expect([DENIED, KEPT]).toContain(await run(place, insert, signed));
    const give = `insert into governance_requirement_priority (group_id, document_id, number, given_by, municipality_id,
        priority) values ($1, $2, 'REQ-PAY-001', $3, $4, 'WONT')`;
    expect([DENIED, KEPT]).toContain(await run(place, give, signed));
  });

  it('lets a member give no priority for another, nor take one away', async () => {
    const signed = [groupId, list.document.id, statements.personOf('north'), world.idOf('far')];
    expect(
      await run(
        'north',
        `insert into governance_requirement_priority (group_id, document_id, number, given_by, municipality_id, priority)
         values ($1, $2, 'REQ-PAY-001', $3, $4, 'WONT')`,
        signed,
      ),
    ).toBe(DENIED);
    for (const statement of [
      `update governance_requirement_priority set priority = 'WONT' where group_id = $1`,
      `delete from governance_requirement_priority where group_id = $1`,
    ])
      expect(await run('north', statement, [groupId])).toEqual([0]);
  });

  it.each([
    `delete from governance_requirement`,
    `update governance_requirement set number = 'REQ-PAY-009'`,
    `update governance_requirement set source_kind = 'GROUP'`,
    `truncate governance_requirement_priority`,
  ])('gives the api’s role no right to: %s', async (statement) => {
    expect(await run('north', statement)).toBe(DENIED);
  });

  it.each([
    ['of what was sent for review', `edits = edits + 1`, () => sent],
    ['that counts no edit', `type = 'DATA'`, () => list],
    ['that says nobody worked on it', `touched = false, edits = edits + 1`, () => list],
  ])('refuses a change %s', async (_, change, of) => {
    expect(
      await run('north', `update governance_requirement set ${change} where document_id = $1`, [
        of().document.id,
      ]),
    ).toBe(KEPT);
  });

  it('refuses the owner of the database too', async () => {
    for (const [statement, document] of [
      ['update governance_requirement set edits = edits + 1 where document_id = $1', sent],
      ['delete from governance_requirement where document_id = $1', list],
    ] as const)
      await expect(world.sql(statement, [document.document.id])).rejects.toMatchObject({ code: KEPT });
  });
});

describe('through the api', () => {
  it.each<GroupPerson>(['lead', 'viewer', 'southLead', 'eastLead', 'eastViewer'])(
    '%s reads them',
    async (who) => {
      expect((await list.see(who))?.map(({ number }) => number)).toEqual(['REQ-PAY-001']);
      expect((await sent.see(who))?.map(({ number }) => number)).toEqual(['REQ-DATA-001']);
    },
  );

  it('counts no priority of who left', async () => {
    expect((await list.one(written.number)).priorities).toMatchObject([{ municipality: { name: 'South' } }]);
  });

  it.each<GroupPerson>(['westLead', 'farLead', 'outerLead', 'abroadLead', 'contributor'])(
    '%s reads none',
    async (who) => {
      expect(await list.see(who)).toBeNull();
      expect(await sent.see(who, 1)).toBeNull();
    },
  );

  it.each<GroupPerson>([
    'viewer',
    'approver',
    'eastLead',
    'westLead',
    'farLead',
    'outerLead',
    'abroadLead',
    'contributor',
  ])('lets %s do nothing with them', async (who) => {
    const place = world.idOf('north');
    const answers = [
      await list.save(who, { area: 'PAY' }),
      await list.save(who, { requirementId: written.id, expectedEdits: 0 }),
      await list.setStatus(who, written, 'REVIEWED'),
      await list.give(who, written, place, 'MUST'),
      await list.merge(who, written, written, 0),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
  });

  it('reaches no requirement of another document', async () => {
    const [other] = await elsewhere.read();
    if (!other) throw new Error('there is none elsewhere');
    const answers = [
      await list.save('lead', { requirementId: other.id, expectedEdits: 0 }),
      await list.setStatus('lead', other, 'REVIEWED'),
      await list.give('lead', other, world.idOf('north'), 'MUST'),
      await list.merge('lead', written, other),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'NOT_FOUND'));
  });

  it('has nobody who is not signed in', async () => {
    expect(await list.save(null, { area: 'PAY' })).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
