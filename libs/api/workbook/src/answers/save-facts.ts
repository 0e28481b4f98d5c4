import type {
  AnswerState,
  AnswerValue,
  CampaignStatus,
  WorkbookStatus,
} from '@commonworks/domain-assessment';
import { found, type Transaction } from '@commonworks/api-platform';
import type { AnswerObject, SaveAnswerInput } from './answer.types.js';

/** An answer as it is, or was, stored. */
export interface StoredAnswer {
  state: AnswerState;
  value: AnswerValue | null;
  comment: string | null;
  version: number;
  at: string;
  /** Id of the person who saved it. */
  by: string | null;
}

/** What one save meets: where things stand, the answer as it is, and what the same key did before. */
export interface SaveFacts {
  campaignStatus: CampaignStatus;
  workbookStatus: WorkbookStatus;
  templateVersionId: string;
  sectionAssigneeIds: string[];
  current: StoredAnswer | null;
  repeated: (StoredAnswer & { questionId: string }) | null;
}

/**
 * Reads what a save meets. It is sent behind the lock of its workbook and runs once that is held, so it stays so.
 * @throws AppError NOT_FOUND
 */
export async function readSaveFacts(tx: Transaction, input: SaveAnswerInput): Promise<SaveFacts> {
  const [facts] = await tx.query<SaveFacts>(
    `select c.status as "campaignStatus", w.status as "workbookStatus",
       c.template_version_id as "templateVersionId",
       array(select s.person_id from section_assignment s
             join question q on q.section_id = s.section_id and q.id = $2
             where (s.municipality_id, s.workbook_id) = (w.municipality_id, w.id)) as "sectionAssigneeIds",
       case when a.version is not null then
         json_build_object('state', a.state, 'value', a.value, 'comment', a.comment, 'version', a.version,
           'at', a.updated_at, 'by', a.updated_by) end as current,
       case when r.version is not null then
         json_build_object('questionId', r.question_id, 'state', r.state, 'value', r.value,
           'comment', r.comment, 'version', r.version, 'at', r.at, 'by', r.person_id) end as repeated
     from workbook w
     join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)
     left join answer a
       on (a.municipality_id, a.workbook_id, a.question_id) = (w.municipality_id, w.id, $2)
     left join answer_revision r
       on (r.municipality_id, r.workbook_id, r.idempotency_key) = (w.municipality_id, w.id, $3)
     where w.id = $1`,
    [input.workbookId, input.questionId, input.idempotencyKey],
  );
  return found(facts);
}

/** A stored answer as readers get it; one never given where there is none. */
export async function presentAnswer(
  tx: Transaction,
  questionId: string,
  stored: StoredAnswer | null,
): Promise<AnswerObject> {
  if (!stored) {
    const never = { state: 'UNANSWERED', value: null, comment: null, version: 0 } as const;
    return { questionId, ...never, updatedAt: null, updatedBy: null };
  }
  const { state, value, comment, version, at, by } = stored;
  const [person] = await tx.query<{ name: string }>('select name from person where id = $1', [by]);
  return {
    questionId,
    state,
    value,
    comment,
    version,
    updatedAt: new Date(at),
    updatedBy: person?.name ?? null,
  };
}
