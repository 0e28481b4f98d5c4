import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { GovernancePlan } from './insert-governance.js';
import { insertOne } from './insert.js';

export interface MadeCosting {
  readonly documentId: string;
  readonly scenarioId: string;
}

export const noCosting = (): MadeCosting => ({ documentId: randomUUID(), scenarioId: randomUUID() });

/** What the municipality is computed with. */
export const costingModel = (municipalityId: string) => ({
  years: 2,
  ratePct: 4,
  escalationPct: 3,
  contingencyPct: 15,
  participants: [{ code: municipalityId, population: 100, users: 10, assessment: 0 }],
  lines: [
    {
      code: 'running',
      kind: 'RECURRING',
      nature: 'OPERATING',
      year: 1,
      amountCents: 10_000,
      contingency: false,
      escalates: true,
      share: { rule: 'POPULATION' },
    },
  ],
  grants: [],
});

/** A costing that is written, with a scenario that it says and figures that its member does not show. */
export async function insertCosting(
  client: pg.Client,
  { groupId: group_id, municipalityId, personId }: GovernancePlan,
): Promise<MadeCosting> {
  const documentId = await insertOne(client, 'governance_document', {
    group_id,
    kind: 'COSTING',
    title: 'Said',
    written: JSON.stringify({ values: {}, ofMembers: {}, choices: {}, leftOut: [], rewritten: {} }),
    created_by: personId,
    created_for: municipalityId,
  });
  const of = { group_id, document_id: documentId };
  const scenarioId = await insertOne(client, 'costing_scenario', {
    ...of,
    name: 'Said',
    note: 'Said',
    model: JSON.stringify(costingModel(municipalityId)),
    is_proposed: true,
    created_by: personId,
    created_for: municipalityId,
  });
  await insertOne(
    client,
    'costing_figures',
    {
      ...of,
      municipality_id: municipalityId,
      baseline_cents: 7_654_321,
      avoided_cents: 2,
      local_once_cents: 3,
      local_yearly_cents: 4,
      basis: 'Said',
      approved_by: 'Said',
      is_shown: false,
      told_by: personId,
    },
    'municipality_id',
  );
  return { documentId, scenarioId };
}
