import { permits } from '@commonworks/access';
import { AppError, found, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';
import { acceptsAnswers, type CampaignStatus, type WorkbookStatus } from '@commonworks/domain-assessment';
import { lockWorkbook } from '../workbooks/lock-workbook.js';
import { readsAsOwn, viewerOf } from '../workbooks/viewer.js';

/** The question of a workbook that evidence belongs to. */
export interface EvidenceIds {
  readonly workbookId: string;
  readonly questionId: string;
}

/** Whose it is, and what decides who sees and changes it. */
export interface EvidencePlace {
  readonly municipalityId: string;
  readonly campaignStatus: CampaignStatus;
  readonly status: WorkbookStatus;
  readonly sectionAssigneeIds: readonly string[];
}

/** Whether the person sees what is attached there: as one of the own municipality, and as the answer. */
export const readsPlace = (ctx: TenantContext, place: EvidencePlace): boolean =>
  readsAsOwn(ctx, place) && viewerOf(ctx, place).sees(place.sectionAssigneeIds);

/**
 * The place that evidence has or gets, for a person who may see that question of the own municipality's workbook.
 * @throws AppError NOT_FOUND
 */
export async function readablePlace(
  tx: Transaction,
  ctx: TenantContext,
  { workbookId, questionId }: EvidenceIds,
): Promise<EvidencePlace> {
  const [row] = await tx.query<EvidencePlace>(
    `select w.municipality_id as "municipalityId", c.status as "campaignStatus", w.status,
       array(select s.person_id from section_assignment s
             where (s.municipality_id, s.workbook_id, s.section_id) = (w.municipality_id, w.id, q.section_id)
       ) as "sectionAssigneeIds"
     from workbook w
     join campaign c on (c.consortium_id, c.id) = (w.consortium_id, w.campaign_id)
     join question q on q.template_version_id = c.template_version_id and q.id = $2 and q.kind <> 'DERIVED'
     where w.id = $1`,
    [workbookId, questionId],
  );
  const place = found(row);
  if (!readsPlace(ctx, place)) notFound();
  return place;
}

/**
 * The same for a person who may change the evidence there now, who is who may answer the question. The workbook is
 * locked for this transaction, so that it stays so.
 * @throws AppError NOT_FOUND; CONFLICT while nobody may answer
 */
export async function changeablePlace(
  tx: Transaction,
  ctx: TenantContext,
  ids: EvidenceIds,
): Promise<EvidencePlace> {
  await lockWorkbook(tx, ids.workbookId);
  const place = await readablePlace(tx, ctx, ids);
  const { municipalityId, sectionAssigneeIds, campaignStatus, status } = place;
  if (!permits(ctx.ability, 'answer', 'Workbook', { municipalityId, sectionAssigneeIds })) notFound();
  if (!acceptsAnswers(campaignStatus, status)) throw new AppError('CONFLICT', {}, 'workbook:evidence.locked');
  return place;
}
