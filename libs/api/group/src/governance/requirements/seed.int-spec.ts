import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { GroupWorld, type GroupPerson, type PlaceName } from '../../../testing/group-world.js';
import { Requirements, type SeenRequirement } from '../../../testing/requirements.js';

let world: GroupWorld;
/** Of the one service, how well technology serves it and how much it matters. */
let enablement: string;
const priority = randomUUID();

beforeAll(async () => {
  world = await GroupWorld.open();
  const [asked] = await world.sql<{ id: string }>(
    `select id from question where dimension = 'ENABLEMENT' order by position limit 1`,
  );
  enablement = asked?.id ?? '';
  await past(
    `insert into question (id, template_version_id, section_id, service_id, code, kind, dimension, text_en, text_fr, settings,
       position) select '${priority}', template_version_id, section_id, service_id, 'how-much', kind, 'PRIORITY', 'Much', 'Fort',
       settings, 99 from question where id = '${enablement}'`,
  );
});
afterAll(() => world?.close());

/** Past the triggers that keep what is published. */
async function past(...statements: string[]): Promise<void> {
  try {
    await world.sql(`begin; set local session_replication_role = replica; ${statements.join(';')}; commit`);
  } catch (error) {
    await world.sql('rollback');
    throw error;
  }
}

/** What a member said by name: how well it is served, and how much it matters, each of five. */
type Said = Partial<Record<PlaceName, readonly [number | null, number | null]>>;

async function groupWith(said: Said, observers: readonly PlaceName[] = []): Promise<Requirements> {
  const members = (Object.keys(said) as PlaceName[]).filter(
    (place) => place !== 'north' && !observers.includes(place),
  );
  // Outer is in it and says nothing by name.
  const groupId = await world.group({ members: [...members, 'outer'], observers });
  await answered(groupId, said);
  await past(
    `insert into opportunity_candidate (consortium_id, release_id, id, kind, service_id, demand, firmness)
     select g.consortium_id, g.release_id, g.opportunity_id, 'SERVICE', q.service_id, 1, 1
     from opportunity_group g, question q where g.id = '${groupId}' and q.id = '${enablement}'`,
    `insert into opportunity_citation (consortium_id, release_id, opportunity_id, candidate_id)
     select consortium_id, release_id, opportunity_id, opportunity_id from opportunity_group where id = '${groupId}'`,
  );
  return Requirements.begun(world, groupId);
}

async function answered(groupId: string, said: Said): Promise<void> {
  for (const [place, values] of Object.entries(said))
    for (const [question, value] of [
      [enablement, values[0]],
      [priority, values[1]],
    ] as const)
      await past(
        `insert into release_named_answer (consortium_id, release_id, municipality_id, question_id, level, state, value)
         select consortium_id, release_id, '${world.idOf(place as PlaceName)}', '${question}', 'NAMED',
           '${value === null ? 'UNKNOWN' : 'ANSWERED'}', ${value === null ? 'null' : `'${value}'`}
         from opportunity_group where id = '${groupId}'
         on conflict (consortium_id, release_id, municipality_id, question_id) do update set value = excluded.value`,
      );
}

const seed = (list: Requirements, who: GroupPerson | null = 'lead') =>
  world.ask<{ edits: number; requirements: SeenRequirement[] }>(
    who,
    'mutation ($id: ID!) { seedGovernanceRequirements(documentId: $id) { edits requirements { number } } }',
    { id: list.document.id },
  );

const LACKS = [1, 5] as const;
const SERVED = [5, 5] as const;

describe('requirements drafted from what members answered', () => {
  it.each<[string, Said, string]>([
    ['two of three', { north: LACKS, south: LACKS, east: SERVED }, 'MUST'],
    ['one of two', { north: LACKS, south: SERVED }, 'SHOULD'],
    ['one of three', { north: LACKS, south: SERVED, east: [1, 1] }, 'COULD'],
    // Who does not know is not counted, and is no zero.
    ['one of one that knows', { north: LACKS, south: [null, 5], east: [1, null] }, 'MUST'],
  ])('are a proposal where %s lack something', async (_, said, agreedPriority) => {
    const list = await groupWith(said);
    expect((await seed(list)).value?.requirements).toHaveLength(1);
    const [draft] = await list.read();
    expect(draft).toMatchObject({
      number: 'REQ-SPECPAYR-001',
      status: 'PROPOSED',
      agreedPriority,
      sourceKind: 'QUESTION',
      sourceLabel: 'Payroll',
      needs: [{ id: enablement, label: 'Payroll' }],
      followsMembers: false,
    });
    expect(draft?.statement.fr).toContain('« Paie »');
    expect(await list.trace()).toMatchObject([
      { needId: enablement, needLabel: 'Payroll', gaps: ['NO_TEST'] },
    ]);
  });

  it('count no observer, and nobody that shares nothing by name', async () => {
    const list = await groupWith({ north: LACKS, east: SERVED, west: SERVED }, ['east', 'west']);
    await seed(list);
    expect((await list.read())[0]).toMatchObject({ agreedPriority: 'MUST' });
  });

  it('are refused where nobody lacks anything by name', async () => {
    const list = await groupWith({ north: SERVED, south: SERVED });
    expect(await seed(list)).toMatchObject({ code: 'CONFLICT' });
    expect(await list.read()).toEqual([]);
  });

  it('follow the answers until a person works on them, and never overwrite that', async () => {
    const list = await groupWith({ north: LACKS, south: SERVED });
    await seed(list);
    const { edits } = await list.document.read();
    await seed(list);
    expect((await list.document.read()).edits).toBe(edits);
    await answered(list.document.groupId, { south: LACKS });
    await seed(list);
    const [draft] = await list.read();
    expect(draft).toMatchObject({ agreedPriority: 'MUST', status: 'PROPOSED', version: 1 });
    await list.save('lead', {
      requirementId: draft?.id,
      statement: { en: 'It shall pay.', fr: 'Elle doit payer.' },
      expectedEdits: draft?.edits,
    });
    await answered(list.document.groupId, { south: SERVED });
    await seed(list);
    expect(await list.read()).toMatchObject([{ statement: { en: 'It shall pay.' }, agreedPriority: 'MUST' }]);
  });

  it('come not back once they are merged or rejected', async () => {
    const list = await groupWith({ north: LACKS });
    await seed(list);
    const [draft] = await list.read();
    if (!draft) throw new Error('nothing was drafted');
    const own = await list.added();
    await list.merge('lead', own, draft);
    await seed(list);
    expect((await list.read()).map(({ number }) => number)).toEqual([own.number]);
    expect((await list.one(own.number)).needs).toMatchObject([{ label: 'Payroll' }]);
    await list.setStatus('lead', { id: own.id, edits: 1 }, 'REJECTED', 'No');
    await seed(list);
    expect(await list.read()).toMatchObject([{ status: 'REJECTED' }]);
    expect(await list.trace()).toMatchObject([{ needLabel: 'Payroll', gaps: ['NO_REQUIREMENT'] }]);
  });

  it.each<GroupPerson>(['viewer', 'approver', 'southLead', 'abroadLead', 'coordinator'])(
    'are not made by %s',
    async (who) => {
      const list = await groupWith({ north: LACKS });
      expect(await seed(list, who)).toMatchObject({ code: 'NOT_FOUND' });
    },
  );

  it('speak of nothing once the release is withdrawn', async () => {
    const list = await groupWith({ north: LACKS });
    await past(
      `update release set status = 'WITHDRAWN' where id = (select release_id from opportunity_group where id = '${list.document.groupId}')`,
    );
    expect(await seed(list)).toMatchObject({ code: 'CONFLICT' });
  });
});
