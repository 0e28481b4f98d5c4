import {
  CurrentContext,
  CurrentScope,
  LocaleEnum,
  Public,
  VisitorContext,
  type Locale,
  type RequestScope,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MeObject } from '../sign-in/sign-in.types.js';
import { MeService } from './me.service.js';

@Resolver()
export class MeResolver {
  constructor(private readonly people: MeService) {}

  @Public()
  @Query(() => MeObject, { nullable: true, description: 'The signed-in person; null when nobody is.' })
  async me(@VisitorContext() ctx: TenantContext): Promise<MeObject | null> {
    return ctx.personId === null ? null : this.people.describe(ctx);
  }

  @Mutation(() => MeObject, { description: 'Chooses the language of the product for the signed-in person.' })
  async changeLocale(
    @CurrentContext() ctx: TenantContext,
    @CurrentScope() scope: RequestScope,
    @Args('locale', { type: () => LocaleEnum, description: 'The language.' }) locale: Locale,
  ): Promise<MeObject> {
    scope.become(await this.people.changeLocale(ctx, locale));
    return this.people.describe(scope.ctx);
  }
}
