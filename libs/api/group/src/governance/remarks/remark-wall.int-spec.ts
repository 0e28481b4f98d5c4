import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld } from '../../../testing/group-world.js';
import { Remarks } from '../../../testing/remarks.js';
import { Statements, type Neighbour } from '../../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North and Far are members; South was one and left; East observes, West is invited. */
let groupId: string;
let charter: Governance;
let remarks: Remarks;
/** Of North’s lead, who did so for South to read before it left. */
let comment: string;
let suggestion: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  groupId = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  charter = await Governance.begun(world, groupId);
  remarks = new Remarks(charter);
  await remarks.comment('southLead', 'purpose', 'Said before we left');
  comment = (await remarks.newest()).id;
  await remarks.answer('lead', comment);
  await remarks.suggestWords('lead', 'In other words.');
  suggestion = (await remarks.newest()).id;
  await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf('south') },
  });
}, 60_000);
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);
const DENIED = '42501';
const KEPT = '23001';

const say = (
  name: Neighbour,
  more: Partial<Record<'kind' | 'version' | 'madeOn' | 'suggestion', unknown>> = {},
) =>
  run(
    name,
    `insert into governance_remark (group_id, document_id, clause_id, kind, version, text, suggestion, made_on, author_id,
       author_for) values ($1, $2, 'purpose', $3, $4, 'Said', $5, $6, $7, $8)`,
    [
      groupId,
      charter.id,
      more.kind ?? 'COMMENT',
      more.version ?? 1,
      more.suggestion ?? null,
      more.madeOn ?? null,
      statements.personOf(name),
      world.idOf(name),
    ],
  );

describe('the wall of what members say, whatever the code above it forgets', () => {
  it.each<[Neighbour, number[]]>([
    ['north', [2, 1]],
    ['far', [2, 1]],
    ['east', [0, 0]],
    ['west', [0, 0]],
    // What it said itself stays with the group.
    ['south', [0, 0]],
    ['outer', [0, 0]],
    ['abroad', [0, 0]],
  ])('shows %s of each table %p rows', async (place, counts) => {
    const seen: unknown[] = [];
    for (const table of ['governance_remark', 'governance_remark_reply']) {
      const rows = await run(place, `select from ${table} where group_id = $1`, [groupId]);
      seen.push(Array.isArray(rows) ? rows.length : rows);
    }
    expect(seen).toEqual(counts);
  });

  it.each<Neighbour>(['east', 'west', 'south', 'outer', 'abroad'])('lets %s write nothing', async (place) => {
    expect([DENIED, KEPT]).toContain(await say(place));
    expect([DENIED, KEPT]).toContain(
      await run(
        place,
        `insert into governance_remark_reply (group_id, remark_id, text, author_id, author_for)
         values ($1, $2, 'Said', $3, $4)`,
        [groupId, comment, statements.personOf(place), world.idOf(place)],
      ),
    );
    for (const statement of [
      `update governance_remark set state = 'RESOLVED', decided_by = $1, decided_for = $2, decided_at = now()`,
      `update governance_remark_reply set text = '', removed_at = now() where $1::uuid is not null and $2::uuid is not null`,
    ])
      expect(await run(place, statement, [statements.personOf(place), world.idOf(place)])).toEqual([0]);
  });

  it('lets a member say something in its own name alone', async () => {
    expect(await say('far')).toEqual([1]);
    expect(
      await run(
        'far',
        `insert into governance_remark (group_id, document_id, clause_id, kind, version, text, author_id, author_for)
         values ($1, $2, 'purpose', 'COMMENT', 1, 'Said', $3, $4)`,
        [groupId, charter.id, statements.personOf('north'), world.idOf('north')],
      ),
    ).toBe(DENIED);
  });

  it.each([
    `update governance_remark set kind = 'COMMENT'`,
    `update governance_remark set author_id = decided_by`,
    `update governance_remark set made_on = 7`,
    `delete from governance_remark`,
    `update governance_remark_reply set author_id = author_id`,
    `delete from governance_remark_reply`,
    `truncate governance_remark`,
  ])('gives the api’s role no right to: %s', async (statement) => {
    expect(await run('north', statement)).toBe(DENIED);
  });

  it.each([
    ['said otherwise', `update governance_remark set text = 'Otherwise' where id = $1`],
    ['taken out of what was suggested', `update governance_remark set suggestion = '{}' where id = $1`],
    [
      'resolved where it is a suggestion',
      `update governance_remark set state = 'RESOLVED', decided_by = author_id, decided_for = author_for,
         decided_at = now() where id = $1`,
    ],
  ])('has nothing %s, by a member’s statement', async (_, statement) => {
    expect(await run('north', statement, [suggestion])).toBe(KEPT);
  });

  it('has nobody take away what another said, or decide in another’s name', async () => {
    const takeAway = `update governance_remark set state = 'WITHDRAWN', text = '', suggestion = null where id = $1`;
    expect(await run('far', takeAway, [suggestion])).toBe(DENIED);
    expect(await run('north', takeAway, [suggestion])).toEqual([1]);
    expect(
      await run(
        'far',
        `update governance_remark set state = 'REFUSED', reason = 'No', decided_by = author_id, decided_for = author_for,
           decided_at = now() where id = $1`,
        [suggestion],
      ),
    ).toBe(DENIED);
    expect(
      await run(
        'far',
        `update governance_remark_reply set text = '', removed_at = now() where remark_id = $1`,
        [comment],
      ),
    ).toEqual([0]);
  });

  it('takes no suggestion on another text than stands, and nothing about another version', async () => {
    const suggested = { kind: 'SUGGESTION', suggestion: '{}' };
    const { edits } = await charter.clause('purpose');
    expect(await say('north', { ...suggested, madeOn: edits })).toEqual([1]);
    expect(await say('north', { ...suggested, madeOn: edits + 1 })).toBe(KEPT);
    expect(await say('north', { version: 2 })).toBe(KEPT);
  });

  it('refuses the owner of the database too', async () => {
    for (const statement of [
      `update governance_remark set text = 'Otherwise' where id = $1`,
      `update governance_remark set author_id = gen_random_uuid() where id = $1`,
      `delete from governance_remark where id = $1`,
      `update governance_remark_reply set text = 'Otherwise' where remark_id = $1`,
      `delete from governance_remark_reply where remark_id = $1`,
    ])
      await expect(world.sql(statement, [comment])).rejects.toMatchObject({ code: KEPT });
  });

  it('takes nothing once the document is agreed, and no suggestion in review', async () => {
    const ofNorth = await world.group({ members: [], invited: ['outer'] });
    const document = await Governance.sent(world, ofNorth);
    const insert = (kind: string) =>
      run(
        'north',
        `insert into governance_remark (group_id, document_id, clause_id, kind, version, text, suggestion, made_on,
           author_id, author_for)
         values ($1, $2, 'purpose', $3::text, 1, 'Said', case when $3::text = 'SUGGESTION' then '{}'::jsonb end,
           case when $3::text = 'SUGGESTION' then (select coalesce((clause_edits ->> 'purpose')::int, 0)
             from governance_document where id = $2) end, $4, $5)`,
        [ofNorth, document.id, kind, statements.personOf('north'), world.idOf('north')],
      );
    expect([await insert('COMMENT'), await insert('SUGGESTION')]).toEqual([[1], KEPT]);
    await document.decide('approver');
    expect(await insert('COMMENT')).toBe(KEPT);
  });
});

describe('who left', () => {
  it('sees nothing of what was said, its own included, and says nothing more', async () => {
    expect(await remarks.see('southLead')).toBeNull();
    expect((await remarks.see('farViewer'))?.remarks).toHaveLength(2);
    for (const { code } of [
      await remarks.comment('southLead'),
      await remarks.answer('southLead', comment),
      await remarks.withdraw('southLead', comment),
      await remarks.decide('southLead', suggestion),
    ])
      expect(code).toBe('NOT_FOUND');
  });
});
