import { permits } from '@commonworks/access';
import type { TenantContext, Transaction } from '@commonworks/api-platform';
import { acceptsAnswers, WORKBOOK_STATUSES } from '@commonworks/domain-assessment';
import type { AnswerObject, SaveAnswerInput } from './answer.types.js';
import type { StorableAnswer } from './judge-save.js';

/** What of a workbook never changes, once there is one. */
export interface AnswerPlace {
  readonly municipalityId: string;
  readonly templateVersionId: string;
}

/** An answer to be stored; a comment left out stays as it is. */
export type NextAnswer = Omit<StorableAnswer, 'comment'> & { readonly comment: string | null | undefined };

const EDITABLE = WORKBOOK_STATUSES.filter((status) => acceptsAnswers('OPEN', status));

/**
 * The campaign's workbook where it takes answers, asks by this template, the key saved nothing before and, for who may
 * not answer every section, this one was handed over.
 */
const MET = `
  from workbook w join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)
  where (w.municipality_id, w.id) = ($1, $2) and w.status = any($10) and c.status = 'OPEN'
    and c.template_version_id = $11
    and not exists (
      select from answer_revision r where (r.municipality_id, r.workbook_id, r.idempotency_key) = ($1, $2, $9))
    and ($12::boolean or exists (
      select from section_assignment s join question q on q.section_id = s.section_id
      where (s.municipality_id, s.workbook_id, s.person_id) = ($1, $2, $8) and q.id = $3))`;

const FIRST = `
  insert into answer (municipality_id, workbook_id, question_id, state, value, comment, version, updated_at, updated_by)
  select w.municipality_id, w.id, $3, $4, $5::jsonb, case when not $13::boolean then $6 end, $7::int + 1,
         clock_timestamp(), $8
  ${MET}
  on conflict do nothing`;

const NEXT = `
  update answer a
     set state = $4, value = $5::jsonb, comment = case when $13::boolean then a.comment else $6 end,
         version = $7::int + 1, updated_at = clock_timestamp(), updated_by = $8
  ${MET} and (a.municipality_id, a.workbook_id, a.question_id) = ($1, $2, $3) and a.version = $7::int`;

/**
 * The answer, its revision and the workbook's count, in one statement: all of it or nothing. It is sent behind the lock
 * of its workbook and is the last of its transaction. The revision is the record of who saved what and when; the audit
 * log is for what is done rarely.
 *
 * @returns null where nothing was stored: what a save has to meet is looked at once more by the statement itself, so
 *   that it may be sent before anybody has looked
 */
export async function storeAnswer(
  tx: Transaction,
  ctx: TenantContext,
  { municipalityId, templateVersionId }: AnswerPlace,
  { workbookId, questionId, expectedVersion, idempotencyKey }: SaveAnswerInput,
  { state, value, comment }: NextAnswer,
): Promise<AnswerObject | null> {
  const [saved] = await tx.queryAndCommit<{ version: number; at: Date; comment: string | null }>(
    `with saved as (${expectedVersion === 0 ? FIRST : NEXT}
       returning new.*, (new.state <> 'UNANSWERED')::int - coalesce(old.state <> 'UNANSWERED', false)::int as counted
     ), revised as (
       insert into answer_revision
         (municipality_id, workbook_id, question_id, version, state, value, comment, idempotency_key, at, person_id)
       select municipality_id, workbook_id, question_id, version, state, value, comment, $9, updated_at, updated_by
       from saved
     ), counted as (
       update workbook w set answered_count = w.answered_count + saved.counted
       from saved where (w.municipality_id, w.id) = (saved.municipality_id, saved.workbook_id) and saved.counted <> 0
     )
     select version, comment, updated_at as at, hint_change('workbook', $2, 'MUNICIPALITY', $1, $8) from saved`,
    [
      municipalityId,
      workbookId,
      questionId,
      state,
      value === null ? null : JSON.stringify(value),
      comment ?? null,
      expectedVersion,
      ctx.personId,
      idempotencyKey,
      EDITABLE,
      templateVersionId,
      permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds: [] }),
      comment === undefined,
    ],
  );
  if (!saved) return null;
  const { version, at, comment: stands } = saved;
  return { questionId, state, value, comment: stands, version, updatedAt: at, updatedBy: ctx.personName };
}
