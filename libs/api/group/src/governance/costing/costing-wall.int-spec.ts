import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Costings } from '../../../testing/costings.js';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld } from '../../../testing/group-world.js';
import { Statements, type Neighbour } from '../../../testing/statements.js';

let world: GroupWorld;
let statements: Statements;
/** North and South are members, of whom South shows nothing; East observes, West is invited; Far showed its figures and left. */
let costing: Costings;
let groupId: string;

/** Of South, and in no other number of this world. */
const SECRET = 7_654_321;
/** Of the others, who show theirs. */
const OTHER = { isShown: true, avoidedCents: 0, localOnceCents: 0, localYearlyCents: 0, basis: 'Known' };

beforeAll(async () => {
  world = await GroupWorld.open();
  statements = await Statements.open(world);
  groupId = await world.group({ members: ['south', 'far'], observers: ['east'], invited: ['west'] });
  costing = await Costings.begun(world, groupId);
  await costing.step('lead', 'proposeCostingScenario', await costing.scenario());
  await costing.saveFigures('lead', 'north', { ...OTHER, baselineCents: 1 });
  await costing.saveFigures('southLead', 'south', { baselineCents: SECRET });
  await costing.saveFigures('farLead', 'far', { ...OTHER, baselineCents: 3 });
  await world.ask('farLead', 'mutation ($input: LeaveGroupInput!) { leaveGroup(input: $input) { id } }', {
    input: { groupId, municipalityId: world.idOf('far') },
  });
}, 60_000);
afterAll(async () => {
  await statements?.close();
  await world?.close();
});

const run = (name: Neighbour, sql: string, params: unknown[] = []) => statements.run(name, sql, params);
const DENIED = '42501';
const KEPT = '23001';

describe('the wall of a costing, whatever the code above it forgets', () => {
  it.each<[Neighbour, string[], number]>([
    ['north', ['1'], 1],
    ['south', ['1', String(SECRET)], 1],
    ['east', [], 0],
    ['west', [], 0],
    // What it showed ended with its membership, to itself and to the others.
    ['far', [], 0],
    ['outer', [], 0],
    ['abroad', [], 0],
  ])('shows %s these baselines %p, and %p scenarios', async (place, baselines, scenarios) => {
    expect(
      await run(place, 'select baseline_cents::text from costing_figures order by baseline_cents'),
    ).toEqual(baselines.map((baseline_cents) => ({ baseline_cents })));
    expect(await run(place, 'select from costing_scenario')).toHaveLength(scenarios);
  });

  it.each([
    ['their sum', 'select sum(baseline_cents)::text as told from costing_figures', '1'],
    ['how many there are', 'select count(*)::text as told from costing_figures', '1'],
    [
      'whether one is as large',
      `select count(*)::text as told from costing_figures where baseline_cents = ${SECRET}`,
      '0',
    ],
    [
      'an error where one is as large',
      `select coalesce(sum(1 / (baseline_cents - ${SECRET})), 0)::text as told from costing_figures`,
      '0',
    ],
  ])('tells another member not %s', async (_, sql, told) => {
    expect(await run('north', sql)).toEqual([{ told }]);
  });

  it('has nobody write for another, and nobody show another’s', async () => {
    for (const place of ['north', 'east', 'far', 'abroad'] as const)
      for (const set of [`is_shown = true`, `baseline_cents = 1`, `edits = 9`])
        expect([
          place,
          await run(place, `update costing_figures set ${set} where municipality_id = $1`, [
            world.idOf('south'),
          ]),
        ]).toEqual([place, [0]]);
    const insert = `insert into costing_figures (group_id, document_id, municipality_id, avoided_cents, local_once_cents,
      local_yearly_cents, basis, approved_by, is_shown, told_by) values ($1, $2, $3, 0, 0, 0, '', '', false, $4)`;
    for (const [place, of] of [
      ['north', 'far'],
      ['east', 'east'],
      ['far', 'far'],
      ['abroad', 'abroad'],
    ] as const)
      // The trigger finds no such costing, or the policy refuses the row.
      expect([KEPT, DENIED]).toContain(
        await run(place, insert, [groupId, costing.id, world.idOf(of), statements.personOf(place)]),
      );
    // Another’s that is there is not told of by the way it is refused.
    const other = [groupId, costing.id, world.idOf('south'), statements.personOf('north')];
    expect(await run('north', insert, other)).toBe(DENIED);
    expect(await run('north', `${insert} on conflict do nothing`, other)).toBe(DENIED);
  });

  it.each([
    'delete from costing_figures',
    'truncate costing_figures',
    'truncate costing_scenario',
    `update costing_figures set municipality_id = gen_random_uuid()`,
    `update costing_scenario set document_id = gen_random_uuid()`,
    `update costing_scenario set created_for = gen_random_uuid()`,
  ])('gives the api’s role no right to: %s', async (statement) => {
    expect(await run('north', statement)).toBe(DENIED);
  });

  it('has the champion, the coordinator and those with no part in it see nothing', async () => {
    for (const who of [
      'coordinator',
      'administrator',
      'outerLead',
      'abroadLead',
      'westLead',
      'eastLead',
    ] as const)
      expect([who, await costing.see(who)]).toEqual([who, null]);
    // North’s lead began the group: no figure of South is in anything that it is answered.
    const query = `query ($id: ID!) { governanceDocument(id: $id) { hash clauses { text } unsettled { label }
      costing { scenarios { model } figures { baselineCents avoidedCents localOnceCents localYearlyCents basis } } } }`;
    const answer = JSON.stringify(await world.ask('lead', query, { id: costing.id }));
    for (const figure of [SECRET, 111_111, 22_233_344, 3_456_789])
      expect(answer).not.toContain(String(figure));
    expect(answer).not.toContain('Ledger');
  });
});

describe('what is sent for review', () => {
  let sent: Costings;

  beforeAll(async () => {
    sent = await Costings.begun(world, await world.group({ members: ['south'] }));
    await sent.step('lead', 'proposeCostingScenario', await sent.scenario());
    await sent.scenario({ name: 'Another' });
    await sent.saveFigures('lead', 'north', { ...OTHER, baselineCents: 40_404 });
    await sent.saveFigures('southLead', 'south', { baselineCents: SECRET });
    await sent.document.fillIn();
    // By a member that hides its own: nothing of it goes into what all of them agree to.
    expect((await sent.document.send('southLead')).code).toBeUndefined();
  }, 60_000);

  it('has what is shown, and nothing that is not', async () => {
    const rows = await world.sql<{ content: string }>(
      'select content from governance_version where document_id = $1',
      [sent.id],
    );
    const content = rows[0]?.content ?? '';
    expect(content).toContain('40404');
    for (const figure of [SECRET, 111_111, 22_233_344, 3_456_789])
      expect(content).not.toContain(String(figure));
    const { kept } = JSON.parse(content) as { kept: { costing: { shown: unknown[]; bills: unknown[] } } };
    expect(kept.costing.shown).toEqual([
      { participant: world.idOf('north'), basis: 'Known', approvedBy: 'The treasurer' },
    ]);
    // Two members, years 0 to 3.
    expect(kept.costing.bills).toHaveLength(8);
  });

  it('is read from the version: the one scenario, and one’s own figures as they stand', async () => {
    expect(await sent.scenarios('southLead')).toMatchObject([{ name: 'As proposed', isProposed: true }]);
    expect(await sent.figures('southLead', 'north')).toMatchObject({ baselineCents: 40_404, isShown: true });
    expect(await sent.figures('southLead', 'south')).toMatchObject({
      baselineCents: SECRET,
      isHidden: false,
    });
    expect(await sent.figures('lead', 'south')).toMatchObject({ baselineCents: null, isHidden: true });
    const { value } = await sent.saveFigures('southLead', 'south', { baselineCents: SECRET + 1 });
    expect(value?.__typename).toBe('GovernanceDocument');
    expect(await sent.figures('lead', 'south')).toMatchObject({ baselineCents: null, isHidden: true });
  });

  it('stays: through the api, and by statements of a member', async () => {
    const [scenario] = await world.sql<{ id: string; edits: number }>(
      'select id, edits from costing_scenario where document_id = $1 and is_proposed',
      [sent.id],
    );
    if (!scenario) throw new Error('there is no scenario');
    const refused = { code: 'CONFLICT' };
    expect(await sent.saveScenario('lead', { scenarioId: scenario.id, name: 'Anew' })).toMatchObject(refused);
    expect(await sent.saveScenario('lead')).toMatchObject(refused);
    expect(await sent.step('lead', 'removeCostingScenario', scenario)).toMatchObject(refused);
    expect(await sent.step('lead', 'proposeCostingScenario', scenario)).toMatchObject(refused);
    expect(await sent.saveFigures('southLead', 'south', { isShown: true })).toMatchObject(refused);
    expect(await sent.saveFigures('lead', 'north', { isShown: false, expectedEdits: 1 })).toMatchObject(
      refused,
    );
    for (const statement of [
      `update costing_scenario set model = '{}'`,
      `update costing_scenario set is_proposed = false`,
      `delete from costing_scenario`,
    ])
      expect([statement, await run('north', `${statement} where document_id = $1`, [sent.id])]).toEqual([
        statement,
        KEPT,
      ]);
    for (const statement of ['baseline_cents = 7', 'is_shown = false'])
      expect(
        await run('north', `update costing_figures set ${statement} where document_id = $1`, [sent.id]),
      ).toBe(KEPT);
    expect(
      await run(
        'south',
        `update costing_figures set is_shown = true where document_id = $1 and municipality_id = $2`,
        [sent.id, world.idOf('south')],
      ),
    ).toBe(KEPT);
  });

  it('is refused where the scenario gives no bills with what is shown', async () => {
    const other = await Costings.begun(world, await world.group({ members: ['south'] }));
    const [, running] = other.model().lines as object[];
    const lines = [{ ...running, share: { rule: 'BASELINE' } }];
    await other.saveFigures('lead', 'north', { isShown: true });
    await other.saveFigures('southLead', 'south', { isShown: true });
    await other.step(
      'lead',
      'proposeCostingScenario',
      await other.scenario({ model: other.model(undefined, { lines }) }),
    );
    await other.document.fillIn();
    await other.saveFigures('southLead', 'south', { isShown: false });
    await other.document.fillIn();
    const refused = await other.document.send('lead');
    expect(refused).toMatchObject({ code: 'CONFLICT' });
    expect(refused.message).toContain('proposed scenario');
    expect(refused.message).not.toContain('South');
    await other.saveFigures('southLead', 'south', { isShown: true });
    expect((await other.document.send('lead')).code).toBeUndefined();
  });

  it('is no place for figures of a document that is no costing', async () => {
    const charter = await Governance.begun(world, groupId);
    const signed = [groupId, charter.id, world.idOf('north'), statements.personOf('north')];
    expect(
      await run(
        'north',
        `insert into costing_figures (group_id, document_id, municipality_id, avoided_cents, local_once_cents,
           local_yearly_cents, basis, approved_by, is_shown, told_by) values ($1, $2, $3, 0, 0, 0, '', '', false, $4)`,
        signed,
      ),
    ).toBe(KEPT);
    expect(
      await run(
        'north',
        `insert into costing_scenario (group_id, document_id, name, note, model, created_for, created_by)
         values ($1, $2, 'Said', '', '{}', $3, $4)`,
        signed,
      ),
    ).toBe(KEPT);
  });
});
