import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { groupFileLoader } from './group-file.loader.js';
import { GroupFileService } from './group-file.service.js';
import { GroupFileObject, MarkGroupFileInput } from './group-file.types.js';

/** The files of a group. */
@Resolver(() => OpportunityGroupObject)
export class GroupFileResolver {
  constructor(private readonly service: GroupFileService) {}

  @Mutation(() => OpportunityGroupObject, {
    description:
      'Says what a file is for its group, and for whom. CONFLICT for a second signed charter, and where a council resolved on the file. For leads of its members, and whom they named to write for them.',
  })
  markGroupFile(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it is.' }) input: MarkGroupFileInput,
  ): Promise<OpportunityGroupObject> {
    return this.service.mark(ctx, input);
  }

  @ResolveField(() => [GroupFileObject], {
    description:
      'Its files, the newest first: to observers those that are not restricted, to who left the versions that its council resolved on, to others none. `POST /groups/<id>/files?mark=…&restricted=true` adds one.',
  })
  async files(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GroupFileObject[]> {
    return (await loaders.of(groupFileLoader).load(id)) ?? [];
  }
}
