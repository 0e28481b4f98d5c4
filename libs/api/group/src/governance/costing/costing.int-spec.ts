import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Costings } from '../../../testing/costings.js';
import { GroupWorld } from '../../../testing/group-world.js';

let world: GroupWorld;

beforeAll(async () => {
  world = await GroupWorld.open();
}, 60_000);
afterAll(() => world?.close());

const begun = async (more: Parameters<GroupWorld['group']>[0] = {}) =>
  Costings.begun(world, await world.group({ members: ['south'], ...more }));

describe('scenarios of a costing', () => {
  it('are kept side by side, and read as they were written', async () => {
    const costing = await begun();
    expect((await costing.see('lead'))?.costing).toMatchObject({ scenarios: [] });
    const model = costing.model(undefined, { ratePct: '2.75', escalationPct: 2.5 });
    const { value } = await costing.saveScenario('lead', { name: '  By \n people ', note: ' Why ', model });
    expect(value?.__typename).toBe('GovernanceDocument');
    await costing.saveScenario('southLead', { name: 'Otherwise' });
    const [first, second] = await costing.scenarios('southLead');
    expect(first).toEqual({
      id: expect.any(String) as unknown,
      name: 'By people',
      note: 'Why',
      edits: 0,
      isProposed: false,
      model,
    });
    expect(second).toMatchObject({ name: 'Otherwise' });
  });

  it('are part of the draft: whoever sends it has read them', async () => {
    const costing = await begun();
    const { edits } = await costing.document.read();
    const scenario = await costing.scenario();
    expect((await costing.document.read()).edits).toBe(edits + 1);
    expect(await costing.document.send('lead', { expectedEdits: edits })).toMatchObject({ code: 'CONFLICT' });
    await costing.step('lead', 'proposeCostingScenario', scenario);
    expect((await costing.document.read()).edits).toBe(edits + 2);
    await costing.step('lead', 'removeCostingScenario', scenario);
    expect((await costing.document.read()).edits).toBe(edits + 3);
    expect(await costing.scenarios()).toEqual([]);
  });

  it('are changed from what was read; the other is shown what stands', async () => {
    const costing = await begun();
    const { id: scenarioId } = await costing.scenario();
    const [one, other] = await Promise.all([
      costing.saveScenario('lead', { scenarioId, name: 'Mine', expectedEdits: 0 }),
      costing.saveScenario('southLead', { scenarioId, name: 'Mine too', expectedEdits: 0 }),
    ]);
    const types = [one, other].map(({ value }) => value?.__typename).sort();
    expect(types).toEqual(['CostingConflict', 'GovernanceDocument']);
    const crossed = [one, other].find(({ value }) => value?.__typename === 'CostingConflict')?.value;
    const [standing] = await costing.scenarios();
    expect(crossed).toMatchObject({ theirs: { id: scenarioId, name: standing?.name, edits: 1 } });
    // The same again is nothing new, whatever was read.
    const again = await costing.saveScenario('lead', { scenarioId, name: standing?.name, expectedEdits: 0 });
    expect(again.value?.__typename).toBe('GovernanceDocument');
    expect(await costing.scenarios()).toMatchObject([{ edits: 1 }]);
    expect(await costing.step('lead', 'removeCostingScenario', { id: scenarioId, edits: 0 })).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await costing.step('lead', 'proposeCostingScenario', { id: scenarioId, edits: 0 })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('are proposed one at a time', async () => {
    const costing = await begun();
    const one = await costing.scenario({ name: 'One' });
    const other = await costing.scenario({ name: 'Other' });
    await costing.step('lead', 'proposeCostingScenario', one);
    await costing.step('southLead', 'proposeCostingScenario', other);
    expect((await costing.scenarios()).map(({ isProposed }) => isProposed)).toEqual([false, true]);
  });

  it.each([
    ['a member’s own figure', { baselineCents: 5 }, 'participants[0].baselineCents', 'UNKNOWN_FIELD'],
    ['one that says nothing', { avoidedCents: null }, 'participants[0].avoidedCents', 'UNKNOWN_FIELD'],
    ['another code', { code: 'Alder' }, 'participants[0].code', 'UNKNOWN_PARTICIPANT'],
    ['people below zero', { population: -1 }, 'participants[0].population', 'NEGATIVE'],
  ])('do not take %s', async (_, more, field, reason) => {
    const costing = await begun();
    const model = costing.model();
    const [first, ...others] = model.participants as object[];
    expect(await refusal(costing, { ...model, participants: [{ ...first, ...more }, ...others] })).toEqual({
      code: 'COSTING_INVALID',
      field,
      reason,
    });
  });

  it('take members alone', async () => {
    const costing = await begun({ observers: ['east'] });
    for (const place of ['east', 'far', 'abroad'] as const)
      expect(await refusal(costing, costing.model(['north', place]))).toEqual({
        code: 'COSTING_INVALID',
        field: 'participants[1].code',
        reason: 'UNKNOWN_PARTICIPANT',
      });
  });

  it.each([
    ['a list', []],
    ['a text', 'model'],
    ['no participants', { participants: [] }],
    ['participants that are none', { participants: [null, 7] }],
    ['an endless list', { participants: Array.from({ length: 2_000 }, () => ({})) }],
  ])('do not take %s for a model', async (_, model) => {
    const costing = await begun();
    expect(await refusal(costing, model)).toMatchObject({ code: 'COSTING_INVALID' });
    expect(await costing.scenarios()).toEqual([]);
  });

  it('have a name', async () => {
    const costing = await begun();
    for (const input of [{ name: ' ' }, { name: 'a'.repeat(201) }, { note: 'a'.repeat(4001) }])
      expect(await costing.saveScenario('lead', input)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are proposed where they can be computed with what members show, and refused naming nobody', async () => {
    const costing = await begun();
    const running = { ...(costing.model().lines as object[])[1], share: { rule: 'BASELINE' } };
    const model = costing.model(undefined, { lines: [running] });
    const scenario = await costing.scenario({ model });
    await costing.saveFigures('lead', 'north', { isShown: true });
    await costing.saveFigures('southLead', 'south');
    const refused = await costing.step('southLead', 'proposeCostingScenario', scenario);
    expect(refused).toMatchObject({ code: 'COSTING_INVALID' });
    expect(refused.message).not.toContain('South');
    await costing.saveFigures('southLead', 'south', { isShown: true });
    expect((await costing.step('lead', 'proposeCostingScenario', scenario)).message).toBeUndefined();
  });

  it('end at twenty', async () => {
    const costing = await begun();
    for (let at = 0; at < 20; at += 1) await costing.saveScenario('lead', { name: `Scenario ${String(at)}` });
    expect(await costing.saveScenario('lead', {})).toMatchObject({ code: 'CONFLICT' });
  });

  async function refusal(costing: Costings, model: unknown) {
    const { errors } = await world.api.gql(
      world.people.lead,
      `mutation ($input: SaveCostingScenarioInput!) { saveCostingScenario(input: $input) { __typename } }`,
      { input: { documentId: costing.id, name: 'Said', model } },
    );
    const { code, field, reason } = (errors?.[0]?.extensions ?? {}) as Record<string, unknown>;
    return { code, field, reason };
  }
});

describe('a member’s own figures', () => {
  it('are seen by it alone until it shows them', async () => {
    const costing = await begun();
    const { value } = await costing.saveFigures('southLead', 'south');
    expect(value?.__typename).toBe('GovernanceDocument');
    const own = {
      isOwn: true,
      isHidden: false,
      isShown: false,
      edits: 1,
      baselineCents: 7_654_321,
      avoidedCents: 111_111,
      localOnceCents: 22_233_344,
      localYearlyCents: 3_456_789,
      basis: 'Ledger of 2025',
      approvedBy: 'The treasurer',
    };
    for (const who of ['southLead', 'southApprover', 'southViewer'] as const)
      expect(await costing.figures(who, 'south')).toMatchObject(own);
    const nothing = {
      isOwn: false,
      isHidden: true,
      isShown: false,
      edits: 0,
      basis: '',
      approvedBy: '',
      baselineCents: null,
      avoidedCents: null,
      localOnceCents: null,
      localYearlyCents: null,
    };
    expect(await costing.figures('lead', 'south')).toMatchObject(nothing);
    await costing.saveFigures('southLead', 'south', { isShown: true });
    expect(await costing.figures('lead', 'south')).toMatchObject({
      ...own,
      isOwn: false,
      isShown: true,
      edits: 2,
    });
    await costing.saveFigures('southLead', 'south', { isShown: false });
    expect(await costing.figures('lead', 'south')).toMatchObject(nothing);
  });

  it('that are not shown change nothing that others see: no count, no hash, no word of it', async () => {
    const costing = await begun();
    await costing.step('lead', 'proposeCostingScenario', await costing.scenario());
    const before = await costing.see('lead');
    const heard = await world.hintsTo('north', async () => {
      await costing.saveFigures('southLead', 'south', { baselineCents: 1 });
      await costing.saveFigures('southLead', 'south', { baselineCents: 999_999_999_999 });
    });
    expect(heard).toEqual([]);
    expect(await costing.see('lead')).toEqual(before);
    // The draft reads the same to the member itself.
    expect((await costing.see('southLead'))?.hash).toBe(before?.hash);
    const shown = await world.hintsTo('north', async () => {
      await costing.saveFigures('southLead', 'south', { isShown: true });
    });
    expect(shown).not.toEqual([]);
    const after = await costing.see('lead');
    expect(after?.hash).not.toBe(before?.hash);
    expect(after?.edits).toBe((before?.edits ?? 0) + 1);
  });

  it('are changed from what was read', async () => {
    const costing = await begun();
    await costing.saveFigures('southLead', 'south');
    expect(
      (await costing.saveFigures('southLead', 'south', { basis: 'Anew', expectedEdits: 0 })).value,
    ).toMatchObject({ __typename: 'CostingConflict', theirs: null });
    expect(await costing.figures('southLead', 'south')).toMatchObject({ basis: 'Ledger of 2025', edits: 1 });
    // The same again is nothing new.
    expect((await costing.saveFigures('southLead', 'south', { expectedEdits: 0 })).value?.__typename).toBe(
      'GovernanceDocument',
    );
    expect(await costing.figures('southLead', 'south')).toMatchObject({ edits: 1 });
  });

  it('are known in part, and end where a costing can be computed', async () => {
    const costing = await begun();
    await costing.saveFigures('southLead', 'south', { baselineCents: null, avoidedCents: null });
    expect(await costing.figures('southLead', 'south')).toMatchObject({
      baselineCents: null,
      avoidedCents: 0,
    });
    for (const input of [
      { baselineCents: -1 },
      { localOnceCents: 1_000_000_000_001 },
      { localYearlyCents: '99999999999999999999' },
      { basis: 'a'.repeat(1001) },
      { approvedBy: 'a'.repeat(201) },
    ])
      expect(await costing.saveFigures('southLead', 'south', input)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('are said by its lead and whom it named, for no other municipality', async () => {
    const groupId = await world.group({ members: ['south'], observers: ['east'] });
    const costing = await Costings.begun(world, groupId);
    for (const [who, of] of [
      ['lead', 'south'],
      ['southLead', 'north'],
      ['southApprover', 'south'],
      ['southViewer', 'south'],
      ['eastLead', 'east'],
      ['eastLead', 'south'],
      ['farLead', 'far'],
      ['farLead', 'south'],
      ['coordinator', 'south'],
    ] as const)
      expect([who, of, (await costing.saveFigures(who, of)).code]).toEqual([who, of, 'NOT_FOUND']);
    expect((await costing.saveFigures(null, 'south')).code).toBe('UNAUTHENTICATED');
    await world.sql(
      'insert into group_delegate (consortium_id, group_id, municipality_id, person_id) values ($1, $2, $3, $4)',
      [world.consortiumId, groupId, world.idOf('south'), world.people.southViewer.id],
    );
    expect((await costing.saveFigures('southViewer', 'south')).value?.__typename).toBe('GovernanceDocument');
    expect((await costing.saveFigures('southViewer', 'north')).code).toBe('NOT_FOUND');
  });
});

describe('who does what with a costing', () => {
  it('nobody but who writes for a member; nobody else learns that there is one', async () => {
    const costing = await begun({ observers: ['east'], invited: ['west'] });
    const scenario = await costing.scenario();
    for (const who of [
      'viewer',
      'approver',
      'southViewer',
      'eastLead',
      'westLead',
      'farLead',
      'coordinator',
    ] as const) {
      expect([who, (await costing.saveScenario(who)).code]).toEqual([who, 'NOT_FOUND']);
      for (const name of ['proposeCostingScenario', 'removeCostingScenario'] as const)
        expect([who, name, (await costing.step(who, name, scenario)).code]).toEqual([who, name, 'NOT_FOUND']);
    }
    for (const who of ['eastLead', 'westLead', 'farLead', 'coordinator'] as const)
      expect([who, await costing.see(who)]).toEqual([who, null]);
    expect(await costing.scenarios()).toHaveLength(1);
  });

  it('and nothing in a document of another kind, or of another group', async () => {
    const [costing, other] = [await begun(), await begun()];
    const scenario = await costing.scenario();
    expect(await other.step('lead', 'removeCostingScenario', scenario)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.saveScenario('lead', { scenarioId: scenario.id, expectedEdits: 0 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await costing.saveScenario('lead', { scenarioId: 'none' })).toMatchObject({ code: 'NOT_FOUND' });
    const { Governance } = await import('../../../testing/governance.js');
    const charter = await Governance.begun(world, costing.document.groupId);
    expect(await costing.saveScenario('lead', { documentId: charter.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await costing.saveFigures('lead', 'north', { documentId: charter.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
