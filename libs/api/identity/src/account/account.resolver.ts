import {
  CurrentContext,
  CurrentScope,
  Public,
  RequiresRecentSignIn,
  visitorContext,
  type RequestScope,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { MeService } from '../me/me.service.js';
import { presentOutcome } from '../sign-in/present-outcome.js';
import { MeObject, SignInResult, type SignInResultObject } from '../sign-in/sign-in.types.js';
import { AccountService } from './account.service.js';
import {
  AccountClosed,
  ChangePasswordInput,
  CloseAccountResult,
  type CloseAccountResultObject,
} from './account.types.js';
import { ForgottenPasswordService } from './forgotten-password.service.js';
import { CloseAccountService } from './close-account.service.js';

/** The own account: its password, its name, its end. */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly closing: CloseAccountService,
    private readonly forgotten: ForgottenPasswordService,
    private readonly people: MeService,
  ) {}

  @Public()
  @Mutation(() => Boolean, {
    description:
      'Has a link mailed with which a new password is set. True, and no sooner or later, whether or not the address ' +
      'has an account.',
  })
  async requestPasswordReset(
    @CurrentScope() scope: RequestScope,
    @Args('email', { description: 'The address of the account.' }) email: string,
  ): Promise<boolean> {
    await this.forgotten.request(scope, email);
    return true;
  }

  @Mutation(() => SignInResult, {
    description:
      'Confirms the password of the signed-in person: for 15 minutes it counts as a sign-in, which some operations ' +
      'need (they answer PASSWORD_NEEDED without).',
  })
  async confirmPassword(
    @CurrentScope() scope: RequestScope,
    @CurrentContext() ctx: TenantContext,
    @Args('password', { description: 'The present password.' }) password: string,
  ): Promise<SignInResultObject> {
    const outcome = await this.accounts.confirmPassword(scope, password);
    if (outcome.kind !== 'PROVEN') return presentOutcome(ctx.locale, outcome);
    scope.become(ctx, true);
    return this.people.describe(ctx);
  }

  @Mutation(() => SignInResult, {
    description: 'Changes the password of the signed-in person, whose other sessions end.',
  })
  async changePassword(
    @CurrentScope() scope: RequestScope,
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The present password and the next.' })
    { current, next }: ChangePasswordInput,
  ): Promise<SignInResultObject> {
    const outcome = await this.accounts.changePassword(scope, current, next);
    switch (outcome.kind) {
      case 'CHANGED':
        scope.become(ctx, true);
        return this.people.describe(ctx);
      case 'UNFIT':
        return presentOutcome(ctx.locale, {
          kind: 'INVALID_INPUT',
          field: 'password',
          messageKey: `identity:password.${outcome.fault}`,
        });
      default:
        return presentOutcome(ctx.locale, outcome);
    }
  }

  @Mutation(() => MeObject, { description: 'Changes the name of the signed-in person.' })
  async changeName(
    @CurrentContext() ctx: TenantContext,
    @Args('name', { description: 'Name as shown to others, 1 to 200 characters.' }) name: string,
  ): Promise<MeObject> {
    await this.accounts.changeName(ctx, name);
    return this.people.describe(ctx);
  }

  @Mutation(() => MeObject, {
    description: 'The signed-in person has read that attempts to sign in to the account were locked out.',
  })
  async dismissLockOutNotice(@CurrentContext() ctx: TenantContext): Promise<MeObject> {
    await this.accounts.dismissLockOutNotice(ctx);
    return this.people.describe(ctx);
  }

  @Mutation(() => CloseAccountResult, {
    description:
      'Closes the account of the signed-in person for ever. The last lead, coordinator or administrator finds a ' +
      'successor first.',
  })
  async closeMyAccount(
    @CurrentScope() scope: RequestScope,
    @CurrentContext() ctx: TenantContext,
    @Args('password', { description: 'The present password.' }) password: string,
  ): Promise<CloseAccountResultObject> {
    const outcome = await this.closing.closeOwn(scope, password);
    if (outcome.kind !== 'PROVEN') return presentOutcome(ctx.locale, outcome);
    scope.cookie.clear();
    scope.become(visitorContext(ctx.locale), false);
    return Object.assign(new AccountClosed(), { at: outcome.value });
  }

  @RequiresRecentSignIn()
  @Mutation(() => Boolean, {
    description: 'Closes somebody’s account for ever; administrators only. True.',
  })
  async closeAccount(
    @CurrentContext() ctx: TenantContext,
    @Args('personId', { type: () => ID, description: 'Whose account.' }) personId: string,
  ): Promise<boolean> {
    await this.closing.closeOf(ctx, personId);
    return true;
  }
}
