import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Governance } from '../../testing/governance.js';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../testing/group-world.js';
import { Statements, type Neighbour } from '../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North is a member; South was one and left; East observes, West is invited; Far left before anything was agreed. */
let id: string;
/** Agreed to by all before South left. */
let charter: Governance;
/** Sent before South left, which objected. */
let sla: Governance;
/** Written. */
let costing: Governance;
let draft: Governance;

const leave = (who: GroupPerson, of: PlaceName) =>
  world.ask(who, 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId: id, municipalityId: world.idOf(of) },
  });

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  id = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  await leave('farLead', 'far');
  charter = await Governance.sent(world, id);
  await charter.decide('approver');
  await charter.decide('southApprover');
  sla = await Governance.sent(world, id, 'SLA', 'Support');
  await sla.decide('southApprover', { decision: 'OBJECT', reason: 'Too little' });
  await leave('southLead', 'south');
  costing = await Governance.begun(world, id, 'COSTING', 'What it costs');
  draft = await Governance.begun(world, id, 'REQUIREMENTS', 'What it does');
}, 60_000);
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);
const DENIED = '42501';
const KEPT = '23001';
const TABLES = ['governance_document', 'governance_version', 'governance_decision'];

describe('the wall of governance documents, whatever the code above it forgets', () => {
  it.each<[Neighbour, number[]]>([
    ['north', [4, 2, 3]],
    // Not the costing that is written.
    ['east', [3, 2, 3]],
    ['west', [0, 0, 0]],
    // What it agreed to and its record.
    ['south', [0, 1, 2]],
    ['far', [0, 0, 0]],
    ['outer', [0, 0, 0]],
    ['abroad', [0, 0, 0]],
  ])('shows %s of each table %p rows', async (place, counts) => {
    const seen: unknown[] = [];
    for (const table of TABLES) {
      const rows = await run(place, `select from ${table} where group_id = $1`, [id]);
      seen.push(Array.isArray(rows) ? rows.length : rows);
    }
    expect(seen).toEqual(counts);
  });

  it.each<Neighbour>(['east', 'west', 'south', 'far', 'abroad'])('lets %s write nothing', async (place) => {
    for (const statement of [
      `update governance_document set edits = edits + 1`,
      `update governance_version set status = 'SUPERSEDED', superseded_at = now()`,
    ])
      expect([statement, await run(place, statement)]).toEqual([statement, [0]]);
    const signed = [id, statements.personOf(place), world.idOf(place)];
    expect(
      await run(
        place,
        `insert into governance_document (group_id, kind, title, written, created_by, created_for)
         values ($1, 'SLA', 'Mine', '{}', $2, $3)`,
        signed,
      ),
    ).toBe(DENIED);
    const { hash } = await sla.read();
    expect([DENIED, KEPT]).toContain(
      await run(
        place,
        `insert into governance_decision (group_id, document_id, version, version_id, municipality_id, decision, authority,
           hash, decided_by)
         select $1, $4, 1, '${await versionOf(sla)}', $3, 'AGREE', 'COUNCIL', $5, $2`,
        [...signed, sla.id, hash],
      ),
    );
  });

  it.each([
    `update governance_version set content = '{}'`,
    `update governance_version set hash = repeat('a', 64)`,
    `update governance_version set signers = '{}'`,
    `update governance_version set rule = 'SIMPLE_MAJORITY'`,
    `delete from governance_version`,
    `delete from governance_document`,
    `update governance_decision set decision = 'AGREE'`,
    `update governance_decision set reason = 'Otherwise'`,
    `delete from governance_decision`,
    `truncate governance_decision`,
    `update governance_document set title = 'Otherwise'`,
    `update governance_document set kind = 'SLA'`,
  ])('gives the api’s role no right to: %s', async (statement) => {
    expect(await run('north', statement)).toBe(DENIED);
  });

  it.each([
    ['written on', `update governance_document set written = '{}' where id = $1`],
    ['taken back as the same version', `update governance_document set status = 'DRAFT' where id = $1`],
    ['another version of itself', `update governance_document set version = 5 where id = $1`],
    ['agreed to anew', `update governance_version set agreed_at = now() where document_id = $1`],
    ['taken out of force', `update governance_version set status = 'IN_REVIEW' where document_id = $1`],
    [
      'superseded by nothing',
      `update governance_version set status = 'SUPERSEDED', superseded_at = now() where document_id = $1`,
    ],
  ])('has what is in force not %s, by a member’s statement', async (_, statement) => {
    expect(await run('north', statement, [charter.id])).toBe(KEPT);
  });

  it('has nothing agreed to by fewer than its rule asks for', async () => {
    expect(
      await run(
        'north',
        `update governance_version set status = 'AGREED', agreed_at = now() where document_id = $1`,
        [sla.id],
      ),
    ).toBe(KEPT);
  });

  it('has nobody but an approver decide, and nobody for another, on another hash or a draft', async () => {
    const north = world.idOf('north');
    const decide = async (personId: string, municipalityId: string, of: Governance, hash: string) =>
      statements.as(
        { personId, municipalityIds: [north], consortiumIds: [world.consortiumId] },
        `insert into governance_decision (group_id, document_id, version, version_id, municipality_id, decision, authority,
           hash, decided_by) values ($1, $2, 1, $3, $4, 'AGREE', 'STAFF', $5, $6)`,
        [id, of.id, await versionOf(of), municipalityId, hash, personId],
      );
    const { approver, lead } = world.people;
    const { hash } = await sla.read();
    expect(await decide(approver.id, north, sla, hash)).toEqual([1]);
    expect(await decide(lead.id, north, sla, hash)).toBe(KEPT);
    expect([DENIED, KEPT]).toContain(await decide(approver.id, world.idOf('south'), sla, hash));
    expect(await decide(approver.id, north, sla, 'a'.repeat(64))).toBe(KEPT);
    expect(await decide(approver.id, north, charter, (await charter.read()).hash)).toBe(KEPT);
  });

  it('refuses the owner of the database too', async () => {
    for (const statement of [
      `update governance_version set content = content || ' ' where document_id = $1`,
      `delete from governance_version where document_id = $1`,
      `update governance_decision set reason = 'Otherwise' where document_id = $1`,
      `delete from governance_decision where document_id = $1`,
    ])
      await expect(world.sql(statement, [charter.id])).rejects.toMatchObject({ code: KEPT });
  });
});

const versionOf = async (document: Governance): Promise<string> => {
  const [row] = await world.sql<{ id: string }>('select id from governance_version where document_id = $1', [
    document.id,
  ]);
  return row?.id ?? id;
};

describe('through the api', () => {
  const titles = async (who: GroupPerson | null) =>
    (await Governance.list(world, who, id)).map(({ title, status }) => `${title} ${status}`);

  it.each<[GroupPerson, string[]]>([
    [
      'lead',
      ['Charter of the group IN_FORCE', 'Support IN_REVIEW', 'What it costs DRAFT', 'What it does DRAFT'],
    ],
    [
      'approver',
      ['Charter of the group IN_FORCE', 'Support IN_REVIEW', 'What it costs DRAFT', 'What it does DRAFT'],
    ],
    ['eastLead', ['Charter of the group IN_FORCE', 'Support IN_REVIEW', 'What it does DRAFT']],
    ['eastViewer', ['Charter of the group IN_FORCE', 'Support IN_REVIEW', 'What it does DRAFT']],
    ['southLead', ['Charter of the group IN_FORCE']],
    ['contributor', []],
    ['westLead', []],
    ['farLead', []],
    ['outerLead', []],
    ['abroadLead', []],
  ])('%s reads %p', async (who, seen) => {
    expect(await titles(who)).toEqual(seen);
  });

  it.each<GroupPerson>(['southLead', 'westLead', 'farLead', 'outerLead', 'abroadLead', 'contributor'])(
    '%s reads no other document by its id, and no version of it',
    async (who) => {
      for (const document of [sla, costing, draft]) {
        expect(await document.see(who)).toBeNull();
        expect(await document.see(who, 1)).toBeNull();
      }
    },
  );

  it('shows who left what it agreed to with its record, and lets it do nothing', async () => {
    const seen = await charter.see('southApprover');
    expect(seen).toMatchObject({ status: 'IN_FORCE', version: 1, latest: false, may: [], decidesFor: [] });
    expect(seen?.agreements.map(({ municipality }) => municipality.name)).toEqual(['North', 'South']);
    expect(seen?.clauses.length).toBeGreaterThan(20);
    expect(await charter.decide('southApprover', { decision: 'OBJECT', reason: 'After all' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it.each<GroupPerson>([
    'eastLead',
    'eastApprover',
    'westLead',
    'southLead',
    'southApprover',
    'outerLead',
    'abroadLead',
    'contributor',
  ])('lets %s neither write, send, decide nor take back', async (who) => {
    const answers = [
      await Governance.create(world, who, { groupId: id, kind: 'SLA', title: 'Mine' }),
      await draft.write(who, 'purpose', { paragraphs: [] }),
      await draft.send(who),
      await sla.decide(who),
      await sla.revise(who),
    ];
    expect(answers.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
  });

  it.each<GroupPerson>(['lead', 'viewer'])('lets %s not decide, who is no approver', async (who) => {
    expect(await sla.decide(who)).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lets an approver decide for no other municipality', async () => {
    expect(await sla.decide('approver', { municipalityId: world.idOf('south') })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await sla.see('approver'))?.decidesFor).toMatchObject([{ name: 'North' }]);
  });

  it('has nobody who is not signed in', async () => {
    const { code } = await sla.decide(null);
    expect(code).toBe('UNAUTHENTICATED');
  });
});
