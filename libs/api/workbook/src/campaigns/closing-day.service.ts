import { closingDayMoved, storeClosingDay } from '@commonworks/api-campaign';
import {
  AppError,
  dayIn,
  FieldError,
  found,
  notify,
  recordAudit,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { judgeClosingDay } from '@commonworks/domain-assessment';
import { Injectable } from '@nestjs/common';
import { CampaignService } from './campaign.service.js';
import type { CampaignObject } from './campaign.types.js';
import { holdPermitted } from './hold-permitted.js';

/** Moves the day on which an open campaign is to close. */
@Injectable()
export class ClosingDays {
  constructor(
    private readonly database: TenantDatabase,
    private readonly campaigns: CampaignService,
  ) {}

  /**
   * Moves the day to a later one, or sets one where there is none, and tells those who were told of the opening.
   * Where it is that day already, nothing is done: so it may be sent again.
   * @param closesOn YYYY-MM-DD
   * @throws AppError NOT_FOUND where the person may not; CONFLICT where the campaign is not open; INVALID_INPUT for
   *   a day that is over, or earlier than the one that stands
   */
  async move(ctx: TenantContext, id: string, closesOn: string): Promise<CampaignObject> {
    requireUuids(id);
    await this.database.write(ctx, async (tx) => {
      const campaign = await holdPermitted(tx, ctx, id, 'moveClosingDay');
      const { consortiumId, status, closesOn: before } = campaign;
      if (status !== 'OPEN') throw new AppError('CONFLICT', {}, 'workbook:campaign.conflict.closingDayStays');
      if (closesOn === before) return;
      const fault = judgeClosingDay(closesOn, before, new Date());
      if (fault) {
        const day = before === null ? '' : dayIn(ctx.locale, before);
        const messageKey = `workbook:campaign.closingDay.${fault}`;
        throw new FieldError('INVALID_INPUT', [{ path: 'closesOn', messageKey, params: { day } }]);
      }
      await storeClosingDay(tx, campaign, closesOn);
      await recordAudit(tx, ctx, {
        action: 'CAMPAIGN_CLOSING_DAY_MOVED',
        subjectType: 'campaign',
        subjectId: id,
        consortiumId,
        detail: { from: before, to: closesOn },
      });
      await notify(tx, {
        kind: closingDayMoved,
        about: { subjectId: id },
        place: { consortiumId },
        to: { roles: closingDayMoved.roles },
      });
    });
    return found(await this.campaigns.one(ctx, id));
  }
}
