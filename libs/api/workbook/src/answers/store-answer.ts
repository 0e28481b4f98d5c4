import { isAnswered } from '@commonworks/domain-assessment';
import { AppError, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { LockedWorkbook } from '../workbooks/lock-workbook.js';
import type { AnswerObject, SaveAnswerInput } from './answer.types.js';
import type { StorableAnswer } from './judge-save.js';
import type { SaveFacts } from './save-facts.js';

const FIRST = `
  insert into answer (municipality_id, workbook_id, question_id, state, value, comment, version, updated_at, updated_by)
  values ($1, $2, $3, $4, $5::jsonb, $6, $7::int + 1, clock_timestamp(), $8)
  on conflict do nothing`;

const NEXT = `
  update answer a
     set state = $4, value = $5::jsonb, comment = $6, version = $7::int + 1, updated_at = clock_timestamp(), updated_by = $8
   where (a.municipality_id, a.workbook_id, a.question_id) = ($1, $2, $3) and a.version = $7::int`;

/**
 * The answer, its revision and the workbook's count, in one statement: all of it or nothing. The revision is the
 * record of who saved what and when; the audit log is for what is done rarely.
 */
export async function storeAnswer(
  tx: Transaction,
  ctx: TenantContext,
  workbook: LockedWorkbook,
  input: SaveAnswerInput,
  answer: StorableAnswer,
  facts: SaveFacts,
): Promise<AnswerObject> {
  const { municipalityId } = workbook;
  const { workbookId, questionId, expectedVersion, idempotencyKey } = input;
  const counted = Number(isAnswered(answer.state)) - Number(isAnswered(facts.current?.state ?? 'UNANSWERED'));
  const [saved] = await tx.queryAndCommit<{ version: number; at: Date }>(
    `with saved as (${facts.current ? NEXT : FIRST}
       returning *
     ), revised as (
       insert into answer_revision
         (municipality_id, workbook_id, question_id, version, state, value, comment, idempotency_key, at, person_id)
       select municipality_id, workbook_id, question_id, version, state, value, comment, $9, updated_at, updated_by
       from saved
     ), counted as (
       update workbook w set answered_count = w.answered_count + $10::int
       from saved where (w.municipality_id, w.id) = (saved.municipality_id, saved.workbook_id) and $10::int <> 0
     )
     select version, updated_at as at, hint_change('workbook', $2, 'MUNICIPALITY', $1, $8) from saved`,
    [
      municipalityId,
      workbookId,
      questionId,
      answer.state,
      answer.value === null ? null : JSON.stringify(answer.value),
      answer.comment,
      expectedVersion,
      ctx.personId,
      idempotencyKey,
      counted,
    ],
  );
  // The workbook is locked, so its version is still the one that was judged; were it not, nothing is saved.
  if (!saved) throw new AppError('CONFLICT');
  return {
    questionId,
    ...answer,
    version: saved.version,
    updatedAt: saved.at,
    updatedBy: ctx.personName,
  };
}
