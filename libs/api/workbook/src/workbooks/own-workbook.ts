import { permits, type ActionOn } from '@commonworks/access';
import { found, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { WORKBOOK_AND_CAMPAIGN } from './read-workbook.js';

export interface OwnWorkbookRow {
  readonly id: string;
  readonly municipalityId: string;
  readonly campaignId: string;
  readonly templateVersionId: string;
}

/**
 * A workbook to which the person may do this.
 * @throws AppError NOT_FOUND
 */
export async function permittedWorkbook(
  tx: Transaction,
  ctx: TenantContext,
  action: ActionOn<'Workbook'>,
  id: string,
): Promise<OwnWorkbookRow> {
  const [row] = await tx.query<OwnWorkbookRow>(
    `select w.id, w.municipality_id as "municipalityId", w.campaign_id as "campaignId", c.template_version_id as "templateVersionId"
     from ${WORKBOOK_AND_CAMPAIGN} where w.id = $1`,
    [id],
  );
  const workbook = found(row);
  if (!permits(ctx.ability, action, 'Workbook', { municipalityId: workbook.municipalityId })) notFound();
  return workbook;
}
