import type { Locale, Transaction } from '@commonworks/api-platform';
import type { RatingCode } from '@commonworks/domain-assessment';

/** What a published document says of an element, in one language. */
export interface Finding {
  readonly rating: RatingCode;
  readonly observation: string;
}

/** The published findings on a workbook's elements by question id, as far as the transaction sees them. */
export async function readFindings(
  tx: Transaction,
  workbookId: string,
  locale: Locale,
): Promise<Map<string, Finding>> {
  const rows = await tx.query<Finding & { questionId: string }>(
    `select question_id as "questionId", rating,
       case when $2 = 'fr' then observation_fr else observation_en end as observation
     from published_finding where workbook_id = $1`,
    [workbookId, locale],
  );
  return new Map(rows.map(({ questionId, ...finding }) => [questionId, finding]));
}
