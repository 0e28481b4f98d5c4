import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import {
  AnswerMeetingInput,
  CancelMeetingInput,
  ChangeMeetingInput,
  ChooseMeetingTimeInput,
  ProposeMeetingInput,
} from './meeting.inputs.js';
import { meetingLoader } from './meeting.loader.js';
import { MeetingService } from './meeting.service.js';
import { GroupMeetingObject } from './meeting.types.js';
import { PollService } from './poll.service.js';
import { ProposeMeetingService } from './propose-meeting.service.js';

/** Meetings of a group. */
@Resolver(() => OpportunityGroupObject)
export class MeetingResolver {
  constructor(
    private readonly proposals: ProposeMeetingService,
    private readonly polls: PollService,
    private readonly service: MeetingService,
  ) {}

  @Mutation(() => OpportunityGroupObject, {
    description: 'Proposes times for a meeting. For who writes in the group.',
  })
  proposeMeeting(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: ProposeMeetingInput,
  ): Promise<OpportunityGroupObject> {
    return this.proposals.propose(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Says for a municipality which times of a meeting suit. For its leads, its approvers and who writes for it. CONFLICT after the deadline.',
  })
  answerMeetingPoll(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it says.' }) input: AnswerMeetingInput,
  ): Promise<OpportunityGroupObject> {
    return this.polls.answer(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Asks those again that have not answered for every time. For who writes in the group.',
  })
  remindOfMeeting(
    @CurrentContext() ctx: TenantContext,
    @Args('meetingId', { type: () => ID, description: 'Which.' }) meetingId: string,
  ): Promise<OpportunityGroupObject> {
    return this.polls.remind(ctx, meetingId);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Arranges a meeting at one of its times. For who writes in the group.',
  })
  chooseMeetingTime(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: ChooseMeetingTimeInput,
  ): Promise<OpportunityGroupObject> {
    return this.polls.choose(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Changes a meeting; calendars are told. CONFLICT where it was changed meanwhile, or has begun. For who writes in the group.',
  })
  changeMeeting(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What is changed.' }) input: ChangeMeetingInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.change(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Calls a meeting off; calendars are told. For who writes in the group.',
  })
  cancelMeeting(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) input: CancelMeetingInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.cancel(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Notes that a meeting took place, once it has begun. For who writes in the group.',
  })
  markMeetingHeld(
    @CurrentContext() ctx: TenantContext,
    @Args('meetingId', { type: () => ID, description: 'Which.' }) meetingId: string,
  ): Promise<OpportunityGroupObject> {
    return this.service.hold(ctx, meetingId);
  }

  @ResolveField(() => [GroupMeetingObject], {
    description:
      'Its meetings, the soonest first: all for who is in it, and for who is invited those that it may come to.',
  })
  async meetings(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
    @Args('only', { type: () => ID, nullable: true, description: 'One of them alone; all when absent.' })
    only?: string | null,
  ): Promise<GroupMeetingObject[]> {
    const all = (await loaders.of(meetingLoader).load(id)) ?? [];
    return only ? all.filter((meeting) => meeting.id === only) : all;
  }
}
