import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { RegistersService } from './registers.service.js';
import { IndicatorTableObject, SystemsRegisterObject } from './registers.types.js';

@Resolver()
export class RegistersResolver {
  constructor(private readonly registers: RegistersService) {}

  @Query(() => SystemsRegisterObject, {
    nullable: true,
    description:
      'Systems in use, shared by name, of a campaign; null when unknown, not to be seen or not yet released.',
  })
  systems(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
  ): Promise<SystemsRegisterObject | null> {
    return this.registers.systems(ctx, campaignId);
  }

  @Query(() => IndicatorTableObject, {
    nullable: true,
    description:
      'Numbers and derived figures of a campaign, side by side; null when unknown, not to be seen or not yet released.',
  })
  indicators(
    @CurrentContext() ctx: TenantContext,
    @Args('campaignId', { type: () => ID, description: 'The campaign.' }) campaignId: string,
  ): Promise<IndicatorTableObject | null> {
    return this.registers.indicators(ctx, campaignId);
  }
}
