import {
  CurrentContext,
  PageArgs,
  Public,
  RequiresRecentSignIn,
  VisitorContext,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AcceptInvitationService } from './accept-invitation.service.js';
import { InvitationService } from './invitation.service.js';
import {
  InvitationObject,
  InvitationResult,
  InvitePersonInput,
  OpenInvitationObject,
  type InvitationClosed,
  type InvitationOffer,
} from './invitation.types.js';

@Resolver()
export class InvitationResolver {
  constructor(
    private readonly invitations: InvitationService,
    private readonly acceptance: AcceptInvitationService,
  ) {}

  @RequiresRecentSignIn()
  @Mutation(() => InvitationObject, {
    description:
      'Invites a person into a role: an administrator into any, a lead into the own municipality, ' +
      'a coordinator into the own consortium. The link goes to the address invited and to nobody else.',
  })
  invitePerson(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom to invite, into which role.' }) input: InvitePersonInput,
  ): Promise<InvitationObject> {
    return this.invitations.invite(ctx, input);
  }

  @Query(() => [OpenInvitationObject], {
    description:
      'Invitations neither accepted nor withdrawn, to a municipality (for its leads) or a consortium (for its ' +
      'coordinators, with those to the first leads of its members); all of them, for an administrator who names ' +
      'neither. The first to expire first.',
  })
  openInvitations(
    @CurrentContext() ctx: TenantContext,
    @Args('municipalityId', { type: () => ID, nullable: true, description: 'The municipality invited to.' })
    municipalityId: string | null,
    @Args('consortiumId', { type: () => ID, nullable: true, description: 'The consortium invited to.' })
    consortiumId: string | null,
    @Args() page: PageArgs,
  ): Promise<OpenInvitationObject[]> {
    return this.invitations.listOpen(ctx, { municipalityId, consortiumId }, page);
  }

  @Mutation(() => Boolean, {
    description: 'Takes an invitation back, for those who might have made it; true.',
  })
  withdrawInvitation(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The invitation.' }) id: string,
  ): Promise<true> {
    return this.invitations.withdraw(ctx, id);
  }

  @Public()
  @Query(() => InvitationResult, { description: 'What the token of an invitation stands for.' })
  invitation(
    @VisitorContext() { locale }: TenantContext,
    @Args('token', { description: 'The token, from the link.' }) token: string,
  ): Promise<InvitationOffer | InvitationClosed> {
    return this.acceptance.describe(token, locale);
  }
}
