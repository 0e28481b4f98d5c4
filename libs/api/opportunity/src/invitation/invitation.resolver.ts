import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityObject } from '../opportunities/opportunity.types.js';
import { invitationsLoader } from './invitation.loaders.js';
import { InvitationService } from './invitation.service.js';
import {
  DeclineInvitationInput,
  InviteToOpportunityInput,
  OpportunityInvitationObject,
} from './invitation.types.js';

/** Who is asked whether it would take part in an opportunity. */
@Resolver(() => OpportunityObject)
export class InvitationResolver {
  constructor(private readonly service: InvitationService) {}

  @Mutation(() => OpportunityObject, {
    description:
      'Asks municipalities whether they would take part in a published opportunity, and mails their leads and approvers; an invitation that stands is left as it is. For coordinators.',
  })
  inviteToOpportunity(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom, and to what.' }) input: InviteToOpportunityInput,
  ): Promise<OpportunityObject> {
    return this.service.invite(ctx, input);
  }

  @Mutation(() => OpportunityObject, {
    description:
      'Says to one’s own people that a municipality will not take part; nobody else is told. CONFLICT where it declared an interest. For its leads and approvers.',
  })
  declineInvitation(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: DeclineInvitationInput,
  ): Promise<OpportunityObject> {
    return this.service.decline(ctx, input);
  }

  @ResolveField(() => [OpportunityInvitationObject], {
    description: 'Who was asked, by name; empty for everybody but coordinators.',
  })
  async invitations(
    @Parent() { id }: OpportunityObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<OpportunityInvitationObject[]> {
    return (await loaders.of(invitationsLoader).load(id)) ?? [];
  }
}
