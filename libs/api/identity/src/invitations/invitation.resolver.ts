import { CurrentContext, RequiresRecentSignIn, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { InvitationService } from './invitation.service.js';
import { InvitationObject, InvitePersonInput } from './invitation.types.js';

@Resolver()
export class InvitationResolver {
  constructor(private readonly invitations: InvitationService) {}

  @RequiresRecentSignIn()
  @Mutation(() => InvitationObject, {
    description:
      'Invites a person into a role: an administrator into any, a lead into the own municipality, ' +
      'a coordinator into the own consortium.',
  })
  invitePerson(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Whom to invite, into which role.' }) input: InvitePersonInput,
  ): Promise<InvitationObject> {
    return this.invitations.invite(ctx, input);
  }
}
