import {
  CurrentContext,
  CurrentScope,
  Public,
  translate,
  visitorContext,
  type RequestScope,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { FirstAdministratorService } from '../installation/first-administrator.service.js';
import { CreateFirstAdministratorInput } from '../installation/installation.types.js';
import { AcceptInvitationService } from '../invitations/accept-invitation.service.js';
import { AcceptInvitationInput } from '../invitations/invitation.types.js';
import { MeService } from '../me/me.service.js';
import { SessionService } from '../sessions/session.service.js';
import { SignInService, type SignInOutcome } from './sign-in.service.js';
import {
  InvalidInput,
  SignInInput,
  SignInRefused,
  SignInResult,
  TokenRefused,
  TooManyAttempts,
  type SignInResultObject,
} from './sign-in.types.js';

/** The ways in and out. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly invitations: AcceptInvitationService,
    private readonly administrators: FirstAdministratorService,
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
    const { locale } = scope.ctx;
    switch (outcome.kind) {
      case 'SIGNED_IN': {
        const { ctx, token, expiresAt } = outcome.session;
        scope.cookie.set(token, expiresAt);
        scope.become(ctx);
        return this.people.describe(ctx);
      }
      case 'REFUSED':
        return Object.assign(new SignInRefused(), {
          message: translate(locale, outcome.messageKey ?? 'identity:signIn.refused'),
        });
      case 'TOO_MANY_ATTEMPTS': {
        const { retryAfterSeconds } = outcome;
        const minutes = Math.ceil(retryAfterSeconds / 60);
        const message = translate(locale, 'identity:signIn.tooManyAttempts', { count: minutes });
        return Object.assign(new TooManyAttempts(), { message, retryAfterSeconds });
      }
      case 'TOKEN_REFUSED':
        return Object.assign(new TokenRefused(), {
          message: translate(locale, 'identity:signIn.tokenRefused'),
        });
      case 'INVALID_INPUT': {
        const message = translate(locale, outcome.messageKey);
        return Object.assign(new InvalidInput(), { message, field: outcome.field });
      }
    }
  }
}

function leave(scope: RequestScope): true {
  scope.cookie.clear();
  scope.become(visitorContext(scope.ctx.locale));
  return true;
}
