import type { Transaction } from '@commonworks/api-platform';
import type { AnswerState, AnswerValue } from '@commonworks/domain-assessment';

/** A workbook as a release shows it under its municipality's name. */
export interface SharedWorkbookRow {
  readonly workbookId: string;
  readonly municipalityId: string;
  readonly consortiumId: string;
  readonly campaignId: string;
  readonly templateVersionId: string;
  readonly answers: readonly { questionId: string; state: AnswerState; value: AnswerValue | null }[];
}

/**
 * Those of the workbooks of which a release names something; of each the newest release speaks. Row-level security
 * shows them to members only.
 */
export function readSharedWorkbooks(
  tx: Transaction,
  workbookIds: readonly string[],
): Promise<SharedWorkbookRow[]> {
  return tx.query<SharedWorkbookRow>(
    `select distinct on (p.workbook_id) p.workbook_id as "workbookId", p.municipality_id as "municipalityId",
       p.consortium_id as "consortiumId", r.campaign_id as "campaignId",
       c.template_version_id as "templateVersionId",
       (select coalesce(json_agg(json_build_object('questionId', a.question_id, 'state', a.state,
          'value', a.value)), '[]')
        from release_named_answer a
        where (a.consortium_id, a.release_id, a.municipality_id)
            = (p.consortium_id, p.release_id, p.municipality_id)) as answers
     from release_participant p
     join release r on (r.consortium_id, r.id) = (p.consortium_id, p.release_id)
     join campaign c on (c.consortium_id, c.id) = (r.consortium_id, r.campaign_id)
     where p.workbook_id = any ($1::uuid[]) and r.status = 'PUBLISHED'
     order by p.workbook_id, r.published_at desc`,
    [workbookIds],
  );
}
