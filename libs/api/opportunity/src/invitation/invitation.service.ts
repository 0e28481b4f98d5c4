import { permits } from '@commonworks/access';
import {
  AppError,
  faultIf,
  found,
  hintChange,
  holdInterests,
  notFound,
  recordAudit,
  refuseFaults,
  requireUuids,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { CurationDesk } from '../curation/curation-desk.js';
import { findPublishedFor, readInterest } from '../interest/interest-rows.js';
import { OpportunityService } from '../opportunities/opportunity.service.js';
import type { OpportunityObject } from '../opportunities/opportunity.types.js';
import { isInvited, storeDeclined } from './invitation-rows.js';
import type { DeclineInvitationInput, InviteToOpportunityInput } from './invitation.types.js';
import { invite } from './invite.js';

/** Whom coordinators ask whether they would take part, and who will not. */
@Injectable()
export class InvitationService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly opportunities: OpportunityService,
  ) {}

  /**
   * Invites to what is published already.
   * @throws AppError NOT_FOUND for who does not coordinate the consortium, and for municipalities that are no members;
   *   INVALID_INPUT where nobody is named; CONFLICT where it is not published
   */
  async invite(
    ctx: TenantContext,
    { id, municipalityIds }: InviteToOpportunityInput,
  ): Promise<OpportunityObject> {
    await this.database.write(ctx, async (tx) => {
      const desk = await CurationDesk.openFor(tx, ctx, id);
      const { status } = desk.one(id);
      refuseFaults(
        faultIf(municipalityIds.length === 0, 'input.municipalityIds', 'opportunity:invalid.nobodyInvited'),
      );
      if (status !== 'PUBLISHED') throw new AppError('CONFLICT', {}, 'opportunity:notPublished');
      await invite(tx, ctx, { ...desk.place, id, campaignId: desk.campaignId }, municipalityIds);
    });
    return found(await this.opportunities.one(ctx, id));
  }

  /**
   * Says, to its own people alone, that a municipality will not; nobody else learns of it.
   * @throws AppError NOT_FOUND for who may not declare for this municipality, and where no invitation stands; CONFLICT
   *   where it declared an interest
   */
  async decline(
    ctx: TenantContext,
    { opportunityId, municipalityId }: DeclineInvitationInput,
  ): Promise<OpportunityObject> {
    requireUuids(opportunityId, municipalityId);
    if (!permits(ctx.ability, 'declare', 'Interest', { municipalityId })) notFound();
    await this.database.write(ctx, async (tx) => {
      await holdInterests(tx, opportunityId);
      const place = found(await findPublishedFor(tx, opportunityId, municipalityId));
      if (!(await isInvited(tx, opportunityId, municipalityId))) notFound();
      if (await readInterest(tx, opportunityId, municipalityId))
        throw new AppError('CONFLICT', {}, 'opportunity:answeredMeanwhile');
      if (!(await storeDeclined(tx, place, opportunityId, municipalityId, ctx.personId))) return;
      await recordAudit(tx, ctx, {
        action: 'INVITATION_DECLINED',
        subjectType: 'opportunity',
        subjectId: opportunityId,
        municipalityId,
      });
      await hintChange(
        tx,
        'opportunity',
        place.campaignId,
        { kind: 'MUNICIPALITY', id: municipalityId },
        ctx.personId,
      );
    });
    return found(await this.opportunities.one(ctx, opportunityId));
  }
}
