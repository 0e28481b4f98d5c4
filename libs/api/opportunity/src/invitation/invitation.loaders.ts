import { permits } from '@commonworks/access';
import { defineLoader } from '@commonworks/api-platform';
import { byOpportunity } from '../interest/by-opportunity.js';
import type { OpportunityInvitationObject } from './invitation.types.js';

interface InvitationRow {
  readonly opportunityId: string;
  readonly consortiumId: string;
  readonly municipalityId: string;
  readonly invitedAt: Date;
  /** YYYY-MM-DD */
  readonly answerBy: string;
  readonly stands: boolean;
}

/** Whom a coordinator invited, by opportunity; for nobody else. */
export const invitationsLoader = defineLoader<string, OpportunityInvitationObject[]>(async (tx, ids, ctx) => {
  const rows = await tx.query<InvitationRow>(
    `select i.opportunity_id as "opportunityId", i.consortium_id as "consortiumId",
       i.municipality_id as "municipalityId", i.invited_at as "invitedAt", i.answer_by::text as "answerBy",
       i.answer_by >= current_date as stands
     from opportunity_invitation i where i.opportunity_id = any($1::uuid[])`,
    [ids],
  );
  const seen = rows.filter(({ consortiumId }) =>
    permits(ctx.ability, 'curate', 'Opportunity', { consortiumId, status: 'PUBLISHED' }),
  );
  return byOpportunity(tx, ctx, ids, seen, ({ invitedAt, answerBy, stands }) => ({
    invitedAt,
    answerBy,
    stands,
  }));
});
