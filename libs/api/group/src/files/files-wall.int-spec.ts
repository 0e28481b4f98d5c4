import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addFile, send } from '../../testing/group-files.js';
import { GroupWorld, type PlaceName } from '../../testing/group-world.js';
import { change } from '../../testing/kept-contents.js';
import { Statements, type Neighbour } from '../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North, South and East were members, West observes; then South left, whose council had resolved on the charter. */
let id: string;
let charter: string;
let restricted: string;
let open: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  id = await world.group({ members: ['south', 'east'], observers: ['west'] });
  charter = (await addFile(world, id, { mark: 'SIGNED_CHARTER' }, { who: 'southLead' })).id;
  restricted = (await addFile(world, id, { restricted: 'true' })).id;
  open = (await addFile(world, id, {}, { who: 'southLead' })).id;
  await change(world, 'southLead', 'recordResolution', {
    groupId: id,
    municipalityId: world.idOf('south'),
    kind: 'CHARTER',
    number: '7',
    resolvedOn: '2026-03-06',
    fileVersion: 1,
  });
  await world.ask('southLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId: id, municipalityId: world.idOf('south'), reason: '' },
  });
  await send(world, 'lead', `/files/${charter}`, { name: 'later.pdf' });
});
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[]) => statements.run(name, sql, params);

const NAMES: readonly Neighbour[] = ['north', 'east', 'west', 'south'];
/** How many rows each of them sees. */
async function seenBy(sql: string, params: unknown[]): Promise<Partial<Record<Neighbour, number>>> {
  const seen: Partial<Record<Neighbour, number>> = {};
  for (const place of NAMES) seen[place] = (await run(place, sql, params)).length;
  return seen;
}

describe('statements that the product does not send', () => {
  it('show of files and versions what the table of who sees what shows', async () => {
    const files = 'select id from file where id = $1';
    expect(await seenBy(files, [open])).toEqual({ north: 1, east: 1, west: 1, south: 0 });
    expect(await seenBy(files, [restricted])).toEqual({ north: 1, east: 1, west: 0, south: 0 });
    expect(await seenBy(files, [charter])).toEqual({ north: 1, east: 1, west: 1, south: 1 });
    const versions = 'select number from file_version where file_id = $1';
    expect(await seenBy(versions, [restricted])).toEqual({ north: 1, east: 1, west: 0, south: 0 });
    expect(await seenBy(versions, [charter])).toEqual({ north: 2, east: 2, west: 2, south: 1 });
    expect(await run('south', versions, [charter])).toEqual([{ number: 1 }]);
  });

  it('show of everything else in the group nothing to who left, but decisions and its own resolution', async () => {
    for (const table of ['group_action', 'group_comment', 'group_fact', 'group_scope_note'])
      expect(await run('south', `select from ${table} where group_id = $1`, [id])).toEqual([]);
    expect(await run('south', 'select from group_resolution where group_id = $1', [id])).toHaveLength(1);
  });

  const place = (name: PlaceName) => world.idOf(name);
  const person = (name: Neighbour) => statements.personOf(name);
  const VERSION = `insert into file_version (municipality_id, file_id, number, name, sha256, bytes, content_type, uploaded_by)
    values ($1, $2, $3, 'mine.pdf', repeat('0', 64), 1, 'application/pdf', $4)`;

  it('change files for members alone', async () => {
    const update = 'update file set version = version + 1 where id = $1';
    expect(await run('north', update, [open])).toEqual([1]);
    expect(await run('east', update, [restricted])).toEqual([1]);
    expect(await run('west', update, [open])).toEqual([0]);
    expect(await run('south', update, [open])).toEqual([0]);
    expect(await run('south', update, [charter])).toEqual([0]);
    expect(await run('north', VERSION, [place('south'), open, 2, person('north')])).toEqual([1]);
    for (const name of ['west', 'south'] as const)
      expect(await run(name, VERSION, [place('south'), open, 2, person(name)])).toBe('42501');
    // In somebody else's name.
    expect(await run('north', VERSION, [place('south'), open, 2, person('east')])).toBe('42501');
  });

  it('attach to a group only what the municipality shares itself', async () => {
    const [evidence] = await world.sql<{ id: string }>(
      `insert into file (municipality_id, kind) values ($1, 'workbook_evidence') returning id`,
      [place('east')],
    );
    await world.sql(VERSION, [place('east'), evidence?.id, 1, person('east')]);
    const attach = `insert into group_file (group_id, file_id, added_for, restricted, mark, added_by)
      values ($1, $2, $3, false, 'NONE', $4)`;
    expect(await run('north', attach, [id, evidence?.id, place('east'), person('north')])).toBe('42501');
    expect(await run('north', attach, [id, evidence?.id, place('north'), person('north')])).toBe('23503');
    expect(await run('west', attach, [id, evidence?.id, place('west'), person('west')])).toBe('42501');
    expect(await run('north', 'select from file where id = $1', [evidence?.id])).toEqual([]);
  });

  it('record resolutions of no other municipality', async () => {
    const record = `insert into group_resolution (group_id, municipality_id, kind, pays, recorded_by)
      values ($1, $2, 'FUNDING', false, $3)`;
    expect(await run('north', record, [id, place('north'), person('north')])).toEqual([1]);
    expect(await run('north', record, [id, place('east'), person('north')])).toBe('42501');
    expect(await run('south', record, [id, place('south'), person('south')])).toBe('42501');
    expect(
      await run('north', 'update group_resolution set withdrawn_at = now() where group_id = $1', [id]),
    ).toEqual([0]);
  });

  it('change or remove nothing that is for good', async () => {
    for (const table of [
      'group_decision',
      'group_scope_note',
      'group_fact',
      'group_resolution',
      'group_file',
    ])
      expect([table, await run('north', `delete from ${table} where group_id = $1`, [id])]).toEqual([
        table,
        '42501',
      ]);
    for (const [table, column] of [
      ['group_decision', 'text'],
      ['group_scope_note', 'in_scope'],
      ['group_fact', 'text'],
      ['group_resolution', 'number'],
    ])
      expect(await run('north', `update ${table} set ${column} = 'x' where group_id = $1`, [id])).toBe(
        '42501',
      );
  });
});
