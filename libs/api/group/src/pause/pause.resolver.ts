import { permits } from '@commonworks/access';
import { CurrentContext, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { subjectOf } from '../groups/group-rows.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { PauseService } from './pause.service.js';
import { GroupPauseObject, PauseGroupInput, ResumeGroupInput } from './pause.types.js';

/** Groups in which nothing is changed for a while. */
@Resolver(() => OpportunityGroupObject)
export class PauseResolver {
  constructor(private readonly service: PauseService) {}

  @Mutation(() => OpportunityGroupObject, {
    description: 'Has nothing changed in a group but that municipalities leave. For coordinators.',
  })
  pauseGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, and why.' }) input: PauseGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.pause(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, { description: 'Ends the pause of a group. For coordinators.' })
  resumeGroup(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: ResumeGroupInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.resume(ctx, input);
  }

  @ResolveField(() => GroupPauseObject, {
    nullable: true,
    description:
      'Why nothing is changed in it at present; null where it is not paused, and for who is neither in it nor coordinates.',
  })
  paused(
    @CurrentContext() { ability }: TenantContext,
    @Parent() { facts }: OpportunityGroupObject,
  ): GroupPauseObject | null {
    const { pausedAt: at, pauseReason: reason } = facts;
    const subject = { ...subjectOf(facts), paused: false };
    const isTold = (['open', 'pause', 'answer'] as const).some((action) =>
      permits(ability, action, 'Group', subject),
    );
    return at && reason !== null && isTold ? { at, reason } : null;
  }
}
