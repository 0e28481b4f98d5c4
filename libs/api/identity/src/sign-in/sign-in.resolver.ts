import {
  CurrentContext,
  CurrentScope,
  Public,
  visitorContext,
  type RequestScope,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { ResetPasswordInput } from '../account/account.types.js';
import { PasswordResetService } from '../account/password-reset.service.js';
import { FirstAdministratorService } from '../installation/first-administrator.service.js';
import { CreateFirstAdministratorInput } from '../installation/installation.types.js';
import { AcceptInvitationService } from '../invitations/accept-invitation.service.js';
import { AcceptInvitationInput } from '../invitations/invitation.types.js';
import { MeService } from '../me/me.service.js';
import { SessionService } from '../sessions/session.service.js';
import { SignInService, type SignInOutcome } from './sign-in.service.js';
import { presentOutcome } from './present-outcome.js';
import { SignInInput, SignInResult, type SignInResultObject } from './sign-in.types.js';

/** The ways in and out. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly invitations: AcceptInvitationService,
    private readonly administrators: FirstAdministratorService,
    private readonly resets: PasswordResetService,
    private readonly sessions: SessionService,
    private readonly people: MeService,
  ) {}

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Signs in with e-mail address and password; the browser gets a new session.',
  })
  async signIn(
    @CurrentScope() scope: RequestScope,
    @Args('input', { description: 'E-mail address and password.' }) input: SignInInput,
  ): Promise<SignInResultObject> {
    return this.enter(scope, await this.signIns.signIn(scope, input));
  }

  @Public()
  @Mutation(() => SignInResult, {
    description:
      'Accepts an invitation: into the account of the address, for who is signed in to it, else into a new one. ' +
      'The browser gets a new session.',
  })
  async acceptInvitation(
    @CurrentScope() scope: RequestScope,
    @Args('input', { description: 'The token and, for a new account, name and password.' })
    input: AcceptInvitationInput,
  ): Promise<SignInResultObject> {
    return this.enter(scope, await this.invitations.accept(scope, input));
  }

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Creates the first administrator of an empty installation and signs in.',
  })
  async createFirstAdministrator(
    @CurrentScope() scope: RequestScope,
    @Args('input', { description: 'The account, and the token printed at the start.' })
    input: CreateFirstAdministratorInput,
  ): Promise<SignInResultObject> {
    return this.enter(scope, await this.administrators.create(scope, input));
  }

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Sets a new password with a link that was sent, ends all sessions and signs in.',
  })
  async resetPassword(
    @CurrentScope() scope: RequestScope,
    @Args('input', { description: 'The token and the new password.' }) input: ResetPasswordInput,
  ): Promise<SignInResultObject> {
    return this.enter(scope, await this.resets.reset(scope, input.token, input.password));
  }

  @Public()
  @Mutation(() => Boolean, {
    description: 'Ends the session of this browser; true, also when there was none.',
  })
  async signOut(@CurrentScope() scope: RequestScope): Promise<boolean> {
    await this.sessions.close(scope.ctx, scope.cookie.token);
    return leave(scope);
  }

  @Mutation(() => Boolean, {
    description: 'Ends all sessions of the signed-in person, on every device; true.',
  })
  async signOutEverywhere(
    @CurrentContext() ctx: TenantContext,
    @CurrentScope() scope: RequestScope,
  ): Promise<boolean> {
    await this.sessions.closeAll(ctx);
    return leave(scope);
  }

  private async enter(scope: RequestScope, outcome: SignInOutcome): Promise<SignInResultObject> {
    if (outcome.kind !== 'SIGNED_IN') return presentOutcome(scope.ctx.locale, outcome);
    const { ctx, token, expiresAt, deviceToken } = outcome.session;
    scope.cookie.set(token, expiresAt);
    if (deviceToken !== null) scope.device.set(deviceToken);
    scope.become(ctx, true);
    return this.people.describe(ctx);
  }
}

function leave(scope: RequestScope): true {
  scope.cookie.clear();
  scope.become(visitorContext(scope.ctx.locale), false);
  return true;
}
