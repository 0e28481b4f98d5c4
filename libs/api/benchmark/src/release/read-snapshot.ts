import { readLedger, releasedVersions } from '@commonworks/api-campaign/worker';
import { type QuestionSettings, type QuestionKind } from '@commonworks/domain-assessment';
import { type Transaction } from '@commonworks/api-platform';
import { carriedCodes } from './carried-codes.js';
import {
  type ReleaseSnapshot,
  type SnapshotAnswer,
  type SnapshotLedgerEntry,
  type SnapshotQuestion,
  type SnapshotSharing,
  type SnapshotWorkbook,
} from './release-snapshot.js';

/** The campaign whose release is to be computed. */
export interface SnapshotScope {
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly templateVersionId: string;
  readonly year: number;
}

/** Reads a campaign as the transaction sees it, which must see one and the same state in every statement. */
export async function readSnapshot(tx: Transaction, scope: SnapshotScope): Promise<ReleaseSnapshot> {
  const questions = await readQuestions(tx, scope.templateVersionId);
  const workbooks = await readWorkbooks(tx, scope);
  const sharing = await tx.query<OfWorkbook<SnapshotSharing>>(
    `select s.workbook_id as "workbookId", s.scope, s.target_id as "targetId", s.level
     from workbook_sharing s join workbook w on w.id = s.workbook_id
     where w.campaign_id = $1 and w.status = 'SUBMITTED'`,
    [scope.campaignId],
  );
  const answers = await tx.query<OfWorkbook<SnapshotAnswer>>(
    `select a.workbook_id as "workbookId", a.question_id as "questionId", a.state, a.value
     from answer a join workbook w on w.id = a.workbook_id
     where w.campaign_id = $1 and w.status = 'SUBMITTED'`,
    [scope.campaignId],
  );
  const ledger = await readSnapshotLedger(tx, scope.consortiumId);
  const sharingOf = byWorkbook(sharing);
  const answersOf = byWorkbook(answers);
  return {
    questions,
    workbooks: workbooks.map((workbook) => ({
      ...workbook,
      sharing: sharingOf.get(workbook.id) ?? [],
      answers: answersOf.get(workbook.id) ?? [],
    })),
    ledger,
  };
}

type OfWorkbook<T> = T & { workbookId: string };

interface QuestionRow {
  id: string;
  code: string;
  sectionId: string;
  kind: QuestionKind;
  settings: object;
}

async function readQuestions(tx: Transaction, templateVersionId: string): Promise<SnapshotQuestion[]> {
  const rows = await tx.query<QuestionRow>(
    `select id, code, section_id as "sectionId", kind, settings from question where template_version_id = $1`,
    [templateVersionId],
  );
  return rows.map(({ id, code, sectionId, kind, settings }) => ({
    id,
    code,
    sectionId,
    settings: { ...settings, kind } as QuestionSettings,
  }));
}

function readWorkbooks(
  tx: Transaction,
  { campaignId, year }: SnapshotScope,
): Promise<Omit<SnapshotWorkbook, 'sharing' | 'answers'>[]> {
  return tx.query(
    `select w.id, w.municipality_id as "municipalityId", m.type as "municipalityType",
       w.status = 'SUBMITTED' as submitted,
       (select coalesce(jsonb_object_agg(f.code, f.value), '{}')
        from (select distinct on (f.code) f.code, f.value from profile_figure f
              where f.municipality_id = m.id and f.year <= $2 order by f.code, f.year desc) f) as profile
     from workbook w join municipality m on m.id = w.municipality_id
     where w.campaign_id = $1`,
    [campaignId, year],
  );
}

/**
 * What the consortium's releases are out about, in all its campaigns, those withdrawn included. A question is
 * the same where its code is, in whichever version of a template.
 */
async function readSnapshotLedger(tx: Transaction, consortiumId: string): Promise<SnapshotLedgerEntry[]> {
  const disclosed = await readLedger(tx, consortiumId);
  if (disclosed.length === 0) return [];
  const codes = new Map<string, readonly string[]>();
  for (const version of await releasedVersions(tx, consortiumId)) {
    for (const [id, carried] of carriedCodes(await readQuestions(tx, version))) codes.set(id, carried);
  }
  return disclosed.map(({ questionId, hidden }) => {
    const carried = codes.get(questionId);
    if (!carried) throw new Error('The ledger speaks of a question that no released campaign asked.');
    return { codes: carried, hidden };
  });
}

function byWorkbook<T extends { workbookId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.workbookId);
    if (group) group.push(row);
    else groups.set(row.workbookId, [row]);
  }
  return groups;
}
