import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertOne } from './insert.js';
import type { GovernancePlan } from './insert-governance.js';

export interface MadeSpecification {
  readonly documentId: string;
  readonly requirementId: string;
  readonly otherId: string;
}

export const noSpecification = (): MadeSpecification => ({
  documentId: randomUUID(),
  requirementId: randomUUID(),
  otherId: randomUUID(),
});

const SAID = JSON.stringify({ en: 'Said', fr: 'Dit' });
const WRITTEN = JSON.stringify({ values: {}, ofMembers: {}, choices: {}, leftOut: [], rewritten: {} });

/** A specification with something in every field of one of its requirements. */
export async function insertSpecification(
  client: pg.Client,
  { groupId: group_id, municipalityId, personId }: GovernancePlan,
): Promise<MadeSpecification> {
  const signed = { created_by: personId, created_for: municipalityId };
  const documentId = await insertOne(client, 'governance_document', {
    group_id,
    kind: 'REQUIREMENTS',
    title: 'Said',
    written: WRITTEN,
    ...signed,
  });
  const plain = {
    group_id,
    document_id: documentId,
    type: 'DATA',
    statement: SAID,
    rationale: SAID,
    ...signed,
  };
  const requirementId = await insertOne(client, 'governance_requirement', {
    ...plain,
    number: 'REQ-PAY-001',
    acceptance: `{"given": ${SAID}, "when": ${SAID}, "then": ${SAID}}`,
    owner: SAID,
    source_kind: 'MEMBER',
    source_id: municipalityId,
    source_label: SAID,
    needs: `[{"id": "${randomUUID()}", "label": ${SAID}}]`,
    parameters: ['serviceName'],
    tests: '[{"id": "AT-1", "result": "PASSED"}]',
    verification: 'TEST',
    reason: 'Said',
    parents: ['REQ-PAY-002'],
  });
  const otherId = await insertOne(client, 'governance_requirement', {
    ...plain,
    number: 'REQ-PAY-002',
    source_kind: 'GROUP',
  });
  // Without a need and without a test.
  await insertOne(client, 'governance_requirement', {
    ...plain,
    number: 'REQ-PAY-003',
    source_kind: 'GROUP',
  });
  await client.query(
    `insert into governance_requirement_priority (group_id, document_id, number, municipality_id, priority, given_by)
     values ($1, $2, 'REQ-PAY-001', $3, 'MUST', $4)`,
    [group_id, documentId, municipalityId, personId],
  );
  return { documentId, requirementId, otherId };
}
