import { JsonScalar, Loaders, type RequestLoaders } from '@commonworks/api-platform';
import type { MinutesRecord, MinutesStep, MinutesText } from '@commonworks/domain-minutes';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { GroupAuthorObject } from '../people/person.types.js';
import { adoptedByLoader } from './adopted-by.loader.js';
import { MinutesStepEnum } from './minutes.enums.js';
import { adoptedMinutesLoader } from './minutes.loader.js';
import {
  addendumLoader,
  correctionLoader,
  minutesStepLoader,
  minutesTextLoader,
} from './minutes-parts.loader.js';
import { MeetingMinutesObject, MinutesAddendumObject, MinutesCorrectionObject } from './minutes.types.js';

/** What belongs to minutes. */
@Resolver(() => MeetingMinutesObject)
export class MinutesPartsResolver {
  @ResolveField(() => JsonScalar, {
    nullable: true,
    description:
      'Their text as a checked tree of the editor, as it is written or as it was circulated; without what is confidential for who is not a member.',
  })
  text(
    @Parent() { id }: MeetingMinutesObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MinutesText | null> {
    return loaders.of(minutesTextLoader).load(id);
  }

  @ResolveField(() => JsonScalar, {
    nullable: true,
    description:
      'What was circulated: text, attendance, decisions and actions as they stood; null while they are written.',
  })
  record(@Parent() { seen }: MeetingMinutesObject): MinutesRecord | null {
    return seen.record;
  }

  @ResolveField(() => GroupAuthorObject, { nullable: true, description: 'Who adopted them.' })
  adoptedBy(
    @Parent() { id }: MeetingMinutesObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupAuthorObject | null> {
    return loaders.of(adoptedByLoader).load(id);
  }

  @ResolveField(() => [MinutesStepEnum], { description: 'What the reader may do with them at present.' })
  async may(
    @Parent() { id }: MeetingMinutesObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MinutesStep[]> {
    return (await loaders.of(minutesStepLoader).load(id)) ?? [];
  }

  @ResolveField(() => [MinutesCorrectionObject], {
    description: 'What members would have otherwise, the oldest first; empty for who is not a member.',
  })
  async corrections(
    @Parent() { id }: MeetingMinutesObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MinutesCorrectionObject[]> {
    return (await loaders.of(correctionLoader).load(id)) ?? [];
  }

  @ResolveField(() => [MinutesAddendumObject], { description: 'What was added to them, the oldest first.' })
  async addenda(
    @Parent() { id }: MeetingMinutesObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MinutesAddendumObject[]> {
    return (await loaders.of(addendumLoader).load(id)) ?? [];
  }
}

/** Minutes beside a group's meetings, which who left does not see. */
@Resolver(() => OpportunityGroupObject)
export class AdoptedMinutesResolver {
  @ResolveField(() => [MeetingMinutesObject], {
    description:
      'Minutes of its meetings that were adopted, the newest first; to who left those adopted until then, to others nothing.',
  })
  async adoptedMinutes(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MeetingMinutesObject[]> {
    return (await loaders.of(adoptedMinutesLoader).load(id)) ?? [];
  }
}
