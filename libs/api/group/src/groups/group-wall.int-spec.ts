import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld, type PlaceName } from '../../testing/group-world.js';
import { NEIGHBOURS, Statements, type Neighbour } from '../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North and South are members with a champion of North, East observes, West is invited; Far left before it was chosen. */
let id: string;

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  const asks = new GroupAsks(
    world,
    await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] }),
  );
  id = asks.groupId;
  await asks.leave('farLead', 'far');
  await asks.withChampion();
  await asks.advance('lead', 'CHAMPIONED');
  await asks.nameDelegate('lead', 'north', 'contributor');
});
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const person = (name: Neighbour) => statements.personOf(name);
const place = (name: PlaceName) => world.idOf(name);
const run = (name: Neighbour, sql: string, params: unknown[]) => statements.run(name, sql, params);
const runAsCoordinator = (sql: string, params: unknown[]) =>
  statements.as(
    {
      personId: world.people.coordinator.id,
      coordinatedConsortiumIds: [world.consortiumId],
      consortiumIds: [world.consortiumId],
    },
    sql,
    params,
  );

/** How many rows each of them sees. */
async function seenBy(sql: string): Promise<Partial<Record<Neighbour, number>>> {
  const seen: Partial<Record<Neighbour, number>> = {};
  for (const name of NEIGHBOURS) seen[name] = (await run(name, sql, [id])).length;
  return seen;
}

const REFUSED = '42501';
const KEPT = '23001';

describe('statements that the product does not send', () => {
  it('show of a group what the table of who sees what shows', async () => {
    expect(await seenBy('select from opportunity_group where id = $1')).toEqual({
      north: 1,
      south: 1,
      east: 1,
      west: 1,
      far: 1,
      outer: 1,
      abroad: 0,
    });
    expect(await seenBy('select from group_member where group_id = $1')).toEqual({
      north: 5,
      south: 5,
      east: 5,
      west: 4,
      far: 4,
      outer: 3,
      abroad: 0,
    });
    expect(await runAsCoordinator('select from group_member where group_id = $1', [id])).toHaveLength(3);
    for (const table of ['group_candidate', 'group_vote', 'group_delegate', 'group_stage_change'])
      expect([table, await seenBy(`select from ${table} where group_id = $1`)]).toEqual([
        table,
        {
          north: expect.any(Number),
          south: expect.any(Number),
          east: expect.any(Number),
          west: 0,
          far: 0,
          outer: 0,
          abroad: 0,
        },
      ]);
    for (const name of ['north', 'south', 'east'] as const)
      expect(await run(name, 'select from group_vote where group_id = $1', [id])).toHaveLength(2);
  });

  it('give groups by standing to who signs for their municipality, and none without a context', async () => {
    const lists = `select acting_member_groups() @> array[$1::uuid] as member,
      acting_observer_groups() @> array[$1::uuid] as observer, acting_invited_groups() @> array[$1::uuid] as invited,
      acting_former_groups() @> array[$1::uuid] as former`;
    const none = { member: false, observer: false, invited: false, former: false };
    expect(await run('south', lists, [id])).toEqual([{ ...none, member: true }]);
    expect(await run('east', lists, [id])).toEqual([{ ...none, observer: true }]);
    expect(await run('west', lists, [id])).toEqual([{ ...none, invited: true }]);
    expect(await run('far', lists, [id])).toEqual([{ ...none, former: true }]);
    expect(await run('outer', lists, [id])).toEqual([none]);
    await statements.api.query('begin');
    const { rows } = await statements.api.query(
      `select cardinality(acting_member_groups()) as n, (select count(*) from opportunity_group)::int as seen`,
    );
    await statements.api.query('rollback');
    expect(rows).toEqual([{ n: 0, seen: 0 }]);
  });

  it('make nobody a member who is not asked', async () => {
    const join = `insert into group_member (consortium_id, group_id, municipality_id, standing, level, collaboration_level)
      values ($1, $2, $3, 'MEMBER', 'LEAD', 'SYSTEM')`;
    expect(await run('outer', join, [world.consortiumId, id, place('outer')])).toBe(REFUSED);
    expect(await run('north', join, [world.consortiumId, id, place('outer')])).toBe(REFUSED);
    const ask = `insert into group_member (consortium_id, group_id, municipality_id, standing)
      values ($1, $2, $3, 'INVITED')`;
    for (const name of ['east', 'west', 'far', 'outer', 'abroad'] as const)
      expect(await run(name, ask, [world.consortiumId, id, place('outer')])).toBe(REFUSED);
    expect(await run('south', ask, [world.consortiumId, id, place('outer')])).toEqual([1]);
    // Of another consortium.
    expect(await run('south', ask, [world.consortiumId, id, place('abroad')])).toBe('23503');
  });

  it('bring nobody back who left', async () => {
    const back = (
      standing: string,
    ) => `update group_member set standing = '${standing}', left_at = null, level = 'LEAD',
      collaboration_level = 'SYSTEM' where group_id = $1 and municipality_id = $2`;
    expect(await run('far', back('MEMBER'), [id, place('far')])).toEqual([0]);
    expect(await run('south', back('MEMBER'), [id, place('far')])).toBe(KEPT);
    const invite = `update group_member set standing = 'INVITED' where group_id = $1 and municipality_id = $2`;
    expect(await run('far', invite, [id, place('far')])).toEqual([0]);
    expect(await run('east', invite, [id, place('far')])).toEqual([0]);
    expect(await run('south', invite, [id, place('far')])).toEqual([1]);
  });

  it('make no other municipality join, leave or decline', async () => {
    const leave = `update group_member set standing = 'FORMER', level = null, collaboration_level = null, left_at = now()
      where group_id = $1 and municipality_id = $2`;
    expect(await run('north', leave, [id, place('south')])).toEqual([0]);
    expect(await run('north', leave, [id, place('west')])).toEqual([0]);
    const decline = 'delete from group_member where group_id = $1 and municipality_id = $2';
    expect(await run('north', decline, [id, place('west')])).toEqual([0]);
    expect(await run('north', decline, [id, place('north')])).toEqual([0]);
    expect(await run('far', decline, [id, place('far')])).toEqual([0]);
    expect(await run('west', decline, [id, place('west')])).toEqual([1]);
    const move = 'update group_member set municipality_id = $3 where group_id = $1 and municipality_id = $2';
    expect(await run('south', move, [id, place('south'), place('outer')])).toBe(REFUSED);
  });

  it('change a group for members and its coordinator alone, and never whose it is', async () => {
    const rename = `update opportunity_group set name = 'Other' where id = $1`;
    expect(await run('south', rename, [id])).toEqual([1]);
    expect(await runAsCoordinator(rename, [id])).toEqual([1]);
    for (const name of ['east', 'west', 'far', 'outer', 'abroad'] as const)
      expect([name, await run(name, rename, [id])]).toEqual([name, [0]]);
    expect(
      await run('south', 'update opportunity_group set opportunity_id = gen_random_uuid() where id = $1', [
        id,
      ]),
    ).toBe(REFUSED);
    expect(await run('south', 'delete from opportunity_group where id = $1', [id])).toBe(REFUSED);
  });

  it('make no group around what names somebody else', async () => {
    const opportunityId = await world.opportunity(['north', 'south']);
    const begin = `insert into opportunity_group (consortium_id, release_id, opportunity_id, campaign_id, name, created_by)
      select o.consortium_id, o.release_id, o.id, r.campaign_id, 'Mine', $2 from opportunity o
      join opportunity_release r on r.release_id = o.release_id where o.id = $1`;
    expect(await run('outer', begin, [opportunityId, person('outer')])).toBe(REFUSED);
    expect(await run('north', begin, [opportunityId, person('south')])).toBe(REFUSED);
    expect(await run('north', begin, [opportunityId, person('north')])).toEqual([1]);
  });

  it('stand, confirm, vote and name for no other municipality, and for nobody who is no member', async () => {
    const stand = `insert into group_candidate (consortium_id, group_id, municipality_id, person_id, statement)
      values ($1, $2, $3, $4, '')`;
    const key = [world.consortiumId, id];
    expect(await run('north', stand, [...key, place('south'), person('north')])).toBe(REFUSED);
    expect(await run('south', stand, [...key, place('south'), person('north')])).toBe(REFUSED);
    expect(await run('south', stand, [...key, place('south'), person('south')])).toEqual([1]);
    const confirm = 'update group_candidate set confirmed_at = now() where group_id = $1';
    expect(await run('south', confirm, [id])).toEqual([0]);
    const vote = `insert into group_vote (consortium_id, group_id, voter_id, candidate_id) values ($1, $2, $3, $4)`;
    const name = `insert into group_delegate (consortium_id, group_id, municipality_id, person_id)
      values ($1, $2, $3, $4)`;
    for (const other of ['east', 'west', 'far', 'outer'] as const) {
      expect(await run(other, stand, [...key, place(other), person(other)])).toBe(REFUSED);
      expect(await run(other, vote, [...key, place(other), place('north')])).toBe(REFUSED);
      expect(await run(other, name, [...key, place(other), person(other)])).toBe(REFUSED);
    }
    expect(await run('north', name, [...key, place('south'), person('south')])).toBe(REFUSED);
    const revote = 'update group_vote set candidate_id = candidate_id where group_id = $1';
    expect(await run('south', revote, [id])).toEqual([1]);
    const unvote = 'delete from group_vote where group_id = $1';
    expect(await run('south', unvote, [id])).toEqual([1]);
    expect(await run('east', unvote, [id])).toEqual([0]);
    expect(await run('south', 'delete from group_delegate where group_id = $1', [id])).toEqual([0]);
  });

  it('write into what the group went through in no other name, and change nothing of it', async () => {
    const step = `insert into group_stage_change (consortium_id, group_id, from_stage, to_stage, reason, municipality_id,
      person_id) values ($1, $2, 'CHAMPIONED', 'PROPOSED', 'x', $3, $4)`;
    const key = [world.consortiumId, id];
    expect(await run('south', step, [...key, place('south'), person('south')])).toEqual([1]);
    expect(await run('south', step, [...key, place('north'), person('south')])).toBe(REFUSED);
    expect(await run('south', step, [...key, place('south'), person('north')])).toBe(REFUSED);
    for (const other of ['east', 'west', 'far', 'outer'] as const)
      expect(await run(other, step, [...key, place(other), person(other)])).toBe(REFUSED);
    expect(await run('south', `update group_stage_change set reason = 'y'`, [])).toBe(REFUSED);
    expect(await run('south', 'delete from group_stage_change', [])).toBe(REFUSED);
  });

  it('tell names to who has joined alone', async () => {
    const names = 'select from people_of_groups(array[$1::uuid])';
    for (const other of ['west', 'far', 'outer', 'abroad'] as const)
      expect(await run(other, names, [id])).toEqual([]);
    expect(await run('east', names, [id])).not.toEqual([]);
    expect(await run('south', 'select from departed_candidates($1)', [id])).toBe(REFUSED);
  });
});
