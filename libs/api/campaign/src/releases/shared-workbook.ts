import type { Transaction } from '@commonworks/api-platform';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';

/** A workbook as a release shows it under its municipality's name. */
export interface SharedWorkbookRow {
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly templateVersionId: string;
  readonly answers: readonly { questionId: string; state: AnswerState; value: AnswerValue | null }[];
}

/** The newest release speaks; null where it names nothing of the workbook. Row-level security shows it to members only. */
export async function readSharedWorkbook(
  tx: Transaction,
  workbookId: string,
): Promise<SharedWorkbookRow | null> {
  const [row] = await tx.query<SharedWorkbookRow>(
    `select p.municipality_id as "municipalityId", p.consortium_id as "consortiumId",
       r.campaign_id as "campaignId", c.template_version_id as "templateVersionId",
       (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
          'value', a.value)), '[]')
        from release_named_answer a
        where (a.consortium_id, a.release_id, a.municipality_id)
            = (p.consortium_id, p.release_id, p.municipality_id)) as answers
     from release_participant p
     join release r on (r.consortium_id, r.id) = (p.consortium_id, p.release_id)
     join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where p.workbook_id = $1 and r.status = 'PUBLISHED'
     order by r.published_at desc limit 1`,
    [workbookId],
  );
  return row ?? null;
}
