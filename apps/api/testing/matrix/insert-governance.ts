import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { insertRemarks, noRemarks, type MadeRemarks } from './insert-remarks.js';
import { insertOne } from './insert.js';

export interface GovernancePlan {
  readonly groupId: string;
  readonly municipalityId: string;
  /** Who wrote all of it. */
  readonly personId: string;
}

/** AGREED: by staff, so that a council may still do so; SLA: so too, a service level agreement, with faults. */
export type GovernanceStanding = 'DRAFT' | 'SLA' | 'IN_REVIEW' | 'AGREED';

/** What is asked with. */
export interface MadeGovernance extends MadeRemarks {
  readonly documentId: string;
  readonly hash: string;
}

const FIELD = { type: 'paragraph', content: [{ type: 'text', text: 'Said' }] };
const section = (id: string) => ({ type: 'section', id, title: 'Said', numbered: true, blocks: [FIELD] });
const TEXT = { title: 'Said', blocks: [section('parties')] };
const contentOf = (kind: 'CHARTER' | 'SLA') =>
  JSON.stringify({
    kind,
    templateVersion: '1.0',
    title: 'Said',
    en: TEXT,
    fr: TEXT,
    members: [],
    filling: {
      level: null,
      province: null,
      values: { startDate: '2027-01-01', p1Response: 15, supplierList: { en: 'Said', fr: 'Dit' } },
      ofMembers: {},
      choices: {},
      leftOut: [],
      rewritten: {},
    },
    law: {},
    schedules: [],
  });
const hashOf = (content: string) => createHash('sha256').update(content, 'utf8').digest('hex');
const WRITTEN = JSON.stringify({
  values: { startDate: '2027-01-01', p1Response: 15, supplierList: { en: 'Said', fr: 'Dit' } },
  ofMembers: {},
  choices: {},
  leftOut: [],
  rewritten: {},
});

export const noGovernance = (): MadeGovernance => ({
  documentId: randomUUID(),
  hash: hashOf(contentOf('CHARTER')),
  ...noRemarks(),
});

/** A document with something in every field that it has where it stands. */
export async function insertGovernance(
  client: pg.Client,
  plan: GovernancePlan,
  standing: GovernanceStanding,
): Promise<MadeGovernance> {
  const { groupId: group_id, municipalityId, personId } = plan;
  const kind = standing === 'SLA' ? 'SLA' : 'CHARTER';
  const content = contentOf(kind);
  const hash = hashOf(content);
  const documentId = await insertOne(client, 'governance_document', {
    group_id,
    kind,
    title: 'Said',
    written: WRITTEN,
    reason: 'A word',
    created_by: personId,
    created_for: municipalityId,
  });
  const made = { documentId, hash, ...(await insertRemarks(client, plan, documentId)) };
  if (standing === 'DRAFT') return made;
  const versionId = await insertOne(client, 'governance_version', {
    group_id,
    document_id: documentId,
    number: 1,
    kind,
    title: 'Said',
    rule: 'UNANIMITY',
    population_pct: '50',
    signers: [municipalityId],
    content,
    hash,
    decide_by: '2199-01-01',
    sent_by: personId,
    sent_for: municipalityId,
  });
  await client.query(`update governance_document set status = 'SENT' where id = $1`, [documentId]);
  if (standing === 'IN_REVIEW') return made;
  // An approver decides: what stands here passes that by.
  await client.query(`
    begin;
    set local session_replication_role = replica;
    insert into governance_decision (group_id, document_id, version, version_id, municipality_id, decision, authority, reason,
      hash, decided_by)
    values ('${group_id}', '${documentId}', 1, '${versionId}', '${municipalityId}', 'AGREE', 'STAFF', 'Said', '${hash}', '${personId}');
    update governance_version set status = 'AGREED', agreed_at = now() where id = '${versionId}';
    commit;
  `);
  return made;
}
