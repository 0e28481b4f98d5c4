import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Resolver, ResolveField, Parent } from '@nestjs/graphql';
import { GroupActionItemObject } from '../actions/action.types.js';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupMeetingObject } from '../meetings/meeting.types.js';
import { BeginMinutesService } from './begin-minutes.service.js';
import { carriedLoader } from './carried/carried.loader.js';
import { CorrectionService } from './corrections/correction.service.js';
import {
  AddToMinutesInput,
  AnswerCorrectionInput,
  BeginMinutesInput,
  CorrectMinutesInput,
  MinutesStepInput,
  ReviseMinutesInput,
} from './minutes.inputs.js';
import { minutesLoader } from './minutes.loader.js';
import { MeetingMinutesObject, MinutesResultUnion, type MinutesResult } from './minutes.types.js';
import { MinutesStepService } from './steps/minutes-step.service.js';

/** The minutes of a meeting. */
@Resolver(() => GroupMeetingObject)
export class MinutesResolver {
  constructor(
    private readonly beginning: BeginMinutesService,
    private readonly steps: MinutesStepService,
    private readonly corrections: CorrectionService,
  ) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Begins the minutes of a meeting from its agenda, once it has a time. For leads of the group’s members, and whom they named to write for them.',
  })
  beginMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: BeginMinutesInput,
  ): Promise<OpportunityGroupObject> {
    return this.beginning.begin(ctx, input);
  }

  @Mutation(() => MinutesResultUnion, {
    description:
      'Sends minutes round to everybody in the group, as they stand; for five days they can be corrected. For who writes in the group.',
  })
  circulateMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: MinutesStepInput,
  ): Promise<MinutesResult> {
    return this.steps.circulate(ctx, input);
  }

  @Mutation(() => MinutesResultUnion, {
    description: 'Takes circulated minutes back to be written on. For who writes in the group.',
  })
  reviseMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which, and why.' }) input: ReviseMinutesInput,
  ): Promise<MinutesResult> {
    return this.steps.revise(ctx, input);
  }

  @Mutation(() => MinutesResultUnion, {
    description:
      'Adopts minutes for good, once they can no longer be corrected and each correction is answered. For who writes in the group.',
  })
  adoptMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: MinutesStepInput,
  ): Promise<MinutesResult> {
    return this.steps.adopt(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Proposes a correction of circulated minutes for a member. For its leads, its approvers and who writes for it.',
  })
  correctMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What is to be otherwise.' }) input: CorrectMinutesInput,
  ): Promise<OpportunityGroupObject> {
    return this.corrections.correct(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Answers a correction, once and for good. For who writes in the group.',
  })
  answerCorrection(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'The answer.' }) input: AnswerCorrectionInput,
  ): Promise<OpportunityGroupObject> {
    return this.corrections.answer(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Adds something to adopted minutes, for good. For who writes in the group.',
  })
  addToMinutes(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What.' }) input: AddToMinutesInput,
  ): Promise<OpportunityGroupObject> {
    return this.corrections.add(ctx, input);
  }

  @ResolveField(() => MeetingMinutesObject, {
    nullable: true,
    description:
      'Its minutes; null where there are none, and for who is not a member until they are circulated.',
  })
  meetingMinutes(
    @Parent() { id }: GroupMeetingObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MeetingMinutesObject | null> {
    return loaders.of(minutesLoader).load(id);
  }

  @ResolveField(() => [GroupActionItemObject], {
    description:
      'What was still to be done when it began, from before it; of a meeting to come, what is to be done now. Empty for who is not in the group.',
  })
  async carriedActions(
    @Parent() { id }: GroupMeetingObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupActionItemObject[]> {
    return (await loaders.of(carriedLoader).load(id)) ?? [];
  }
}
