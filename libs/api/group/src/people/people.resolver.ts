import { Loaders, type RequestLoaders } from '@commonworks/api-platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { participantLoader } from './people.loader.js';
import { GroupParticipantObject } from './person.types.js';

/** The people of a group. */
@Resolver(() => OpportunityGroupObject)
export class PeopleResolver {
  @ResolveField(() => [GroupParticipantObject], {
    description: 'Who reads what is in it, by name, once for each municipality; empty for who does not.',
  })
  async people(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupParticipantObject[]> {
    return (await loaders.of(participantLoader).load(id)) ?? [];
  }
}
