import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Governance } from '../../../testing/governance.js';
import { GroupWorld, type GroupPerson } from '../../../testing/group-world.js';

let world: GroupWorld;
let groupId: string;
let sla: Governance;

beforeAll(async () => {
  world = await GroupWorld.open();
  groupId = await world.group({ observers: ['east'] });
  sla = await Governance.begun(world, groupId, 'SLA', 'Support');
  await sla.fillIn();
}, 60_000);
afterAll(() => world?.close());

interface SeenLevels {
  fields: { fieldId: string; value: string | null; valueFr: string | null }[];
  choices: { choiceId: string; taken: string }[];
  startDate: string | null;
  faults: { fieldId: string; clauseId: string; label: string; reason: string; message: string }[];
}

async function levels(
  who: GroupPerson,
  document = sla,
  version?: number,
): Promise<SeenLevels | null | undefined> {
  const { value } = await world.ask<{ serviceLevels: SeenLevels | null } | null>(
    who,
    `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { serviceLevels {
       fields { fieldId clauseId label hint type value valueFr }
       choices { choiceId clauseId question taken options { id label why } } startDate faults { fieldId clauseId label reason message } } } }`,
    { id: document.id, version },
  );
  return value === null ? null : value?.serviceLevels;
}

const valuesOf = (seen: SeenLevels | null | undefined) =>
  Object.fromEntries((seen?.fields ?? []).map(({ fieldId, value }) => [fieldId, value]));
const put = (clauseId: string, fields: object[], choices: object[] = []) =>
  sla.write('lead', clauseId, { fields, choices });

describe('levels of service', () => {
  it('are what is written and what is usual, and none of another kind', async () => {
    const seen = await levels('lead');
    expect(seen).toMatchObject({ startDate: '2027-01-01', faults: [] });
    expect(valuesOf(seen)).toMatchObject({
      p1Response: '15',
      availabilityPct: '99.9',
      timeZone: 'America/Edmonton',
      hoursSunday: '–',
      supplierList: 'Said\nat length',
    });
    expect(seen?.choices.map(({ choiceId, taken }) => [choiceId, taken])).toEqual([
      ['agreedTime', 'always'],
      ['recoveryTier', 'tier8'],
      ['remedy', 'plan'],
    ]);
    const charter = await Governance.begun(world, groupId);
    expect(await levels('lead', charter)).toBeNull();
  });

  it.each<[GroupPerson, boolean]>([
    ['viewer', true],
    ['eastViewer', true],
    ['westLead', false],
    ['outerLead', false],
    ['abroadLead', false],
    ['contributor', false],
  ])('%s reads them: %p', async (who, reads) => {
    expect(Boolean(await levels(who))).toBe(reads);
  });

  it('are not sent with a fault, which is told at its field and named in the refusal', async () => {
    await put('incidents', [{ id: 'p2Response', value: '12' }]);
    expect((await levels('lead'))?.faults).toEqual([
      {
        fieldId: 'p2Update',
        clauseId: 'incidents',
        label: 'P2, update, in hours',
        reason: 'BEFORE_RESPONSE',
        message: 'It may not be sooner than the response.',
      },
      expect.objectContaining({ fieldId: 'p2Resolution', reason: 'BEFORE_RESPONSE' }),
      expect.objectContaining({ fieldId: 'p3Response' }),
    ]);
    const refused = await sla.send('lead');
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(
        'P2, update, in hours: It may not be sooner than the response.',
      ) as unknown,
    });
    expect((await sla.read()).status).toBe('DRAFT');
    await put('incidents', [{ id: 'p2Response', value: '' }]);
  });

  it('of credits count only where credits are taken', async () => {
    await put('remedies', [{ id: 'bandTwoPct', value: '98' }]);
    expect((await levels('lead'))?.faults).toEqual([]);
    await put('remedies', [], [{ id: 'remedy', optionId: 'credits' }]);
    expect((await levels('lead'))?.faults).toMatchObject([
      { fieldId: 'bandThreePct', reason: 'BANDS_DO_NOT_FALL' },
    ]);
    await put('remedies', [{ id: 'bandTwoPct', value: '' }]);
  });

  it('of a version stay as they were sent', async () => {
    const { value } = await sla.send('lead');
    expect(value?.status).toBe('IN_REVIEW');
    await sla.revise('lead');
    await put('availability', [{ id: 'availabilityPct', value: '99.5' }]);
    expect(valuesOf(await levels('viewer', sla, 1))['availabilityPct']).toBe('99.9');
    expect(valuesOf(await levels('viewer'))['availabilityPct']).toBe('99.5');
  });
});
