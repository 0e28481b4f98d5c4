import {
  CurrentContext,
  PageArgs,
  RequiresRecentSignIn,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { FirstLeadService } from './first-lead.service.js';
import { InviteFirstLeadInput, MunicipalityWithoutLeadObject } from './first-lead.types.js';
import { InvitationObject } from './invitation.types.js';

@Resolver()
export class FirstLeadResolver {
  constructor(private readonly firstLeads: FirstLeadService) {}

  @Query(() => [MunicipalityWithoutLeadObject], {
    description: 'The municipalities of a consortium that nobody leads yet, for its coordinators. By name.',
  })
  municipalitiesWithoutLead(
    @CurrentContext() ctx: TenantContext,
    @Args('consortiumId', { type: () => ID, description: 'The consortium.' }) consortiumId: string,
    @Args() page: PageArgs,
  ): Promise<MunicipalityWithoutLeadObject[]> {
    return this.firstLeads.list(ctx, consortiumId, page);
  }

  @RequiresRecentSignIn()
  @Mutation(() => InvitationObject, {
    description:
      'Invites the first lead of a municipality that has none and to whom nobody is invited, for coordinators of ' +
      'a consortium it is a member of. The link goes to the address invited and to nobody else.',
  })
  inviteFirstLead(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom to invite, to lead what.' }) input: InviteFirstLeadInput,
  ): Promise<InvitationObject> {
    return this.firstLeads.invite(ctx, input);
  }
}
