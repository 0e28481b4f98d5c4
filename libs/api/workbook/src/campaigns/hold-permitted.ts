import { permits } from '@commonworks/access';
import { Campaign, holdCampaign } from '@commonworks/api-campaign';
import { found, notFound, type TenantContext, type Transaction } from '@commonworks/api-platform';

/** What a coordinator does to a campaign itself. */
export type CampaignPermission = 'change' | 'delete' | 'open' | 'close' | 'reopen' | 'moveClosingDay';

/**
 * The campaign, had alone until the transaction ends: of steps taken at once, one is first and the others see it.
 * @throws AppError NOT_FOUND where the person may not
 */
export async function holdPermitted(
  tx: Transaction,
  ctx: TenantContext,
  id: string,
  permission: CampaignPermission,
): Promise<Campaign> {
  await holdCampaign(tx, id);
  const campaign = found(await tx.repository(Campaign).findOneBy({ id }));
  if (!permits(ctx.ability, permission, 'Campaign', campaign)) notFound();
  return campaign;
}
