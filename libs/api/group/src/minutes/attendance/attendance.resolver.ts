import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../../groups/group.types.js';
import { GroupMeetingObject } from '../../meetings/meeting.types.js';
import { MinutesResultUnion, type MinutesResult } from '../minutes.types.js';
import { attendanceLoader } from './attendance.loader.js';
import { AttendanceService } from './attendance.service.js';
import { AttendanceObject, RecordAttendanceInput, RemoveAttendanceInput } from './attendance.types.js';

/** Who was in a meeting. */
@Resolver(() => GroupMeetingObject)
export class AttendanceResolver {
  constructor(private readonly service: AttendanceService) {}

  @Mutation(() => MinutesResultUnion, {
    description:
      'Writes down who was in a meeting, until its minutes are circulated. For who writes in the group.',
  })
  recordAttendance(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Who, and how.' }) input: RecordAttendanceInput,
  ): Promise<MinutesResult> {
    return this.service.record(ctx, input);
  }

  @Mutation(() => OpportunityGroupObject, {
    description: 'Takes away who was not in a meeting after all. For the same people, as long.',
  })
  removeAttendance(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Which.' }) { id }: RemoveAttendanceInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.remove(ctx, id);
  }

  @ResolveField(() => [AttendanceObject], {
    description: 'Who was there, by municipality; empty for who is not in the group.',
  })
  async attendance(
    @Parent() { id }: GroupMeetingObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AttendanceObject[]> {
    return (await loaders.of(attendanceLoader).load(id)) ?? [];
  }
}
