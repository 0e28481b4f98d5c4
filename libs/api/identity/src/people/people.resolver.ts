import {
  CurrentContext,
  Loaders,
  MembershipObject,
  PageArgs,
  PersonObject,
  RequiresRecentSignIn,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { membershipsLoader } from './memberships.loader.js';
import { PeopleService } from './people.service.js';
import { GrantRoleInput, RevokeRoleInput } from './people.types.js';

@Resolver(() => PersonObject)
export class PeopleResolver {
  constructor(private readonly people: PeopleService) {}

  @Query(() => [PersonObject], {
    name: 'people',
    description:
      'People with a role in a municipality (for its leads) or a consortium (for its coordinators); ' +
      'everybody, for an administrator who names neither.',
  })
  list(
    @CurrentContext() ctx: TenantContext,
    @Args('municipalityId', { type: () => ID, nullable: true, description: 'The municipality whose people.' })
    municipalityId: string | null,
    @Args('consortiumId', { type: () => ID, nullable: true, description: 'The consortium whose people.' })
    consortiumId: string | null,
    @Args() page: PageArgs,
  ): Promise<PersonObject[]> {
    return this.people.list(ctx, { municipalityId, consortiumId }, page);
  }

  @RequiresRecentSignIn()
  @Mutation(() => PersonObject, { description: 'Gives a role to a person who has an account.' })
  grantRole(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Who is to have which role.' }) { personId, ...requested }: GrantRoleInput,
  ): Promise<PersonObject> {
    return this.people.grant(ctx, personId, requested);
  }

  @RequiresRecentSignIn()
  @Mutation(() => PersonObject, {
    description: 'Takes a role from a person; the last lead, coordinator or administrator keeps it.',
  })
  revokeRole(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'Who is to lose which role.' }) { personId, ...requested }: RevokeRoleInput,
  ): Promise<PersonObject> {
    return this.people.revoke(ctx, personId, requested);
  }

  @ResolveField(() => [MembershipObject])
  async memberships(
    @Parent() person: PersonObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MembershipObject[]> {
    return (await loaders.of(membershipsLoader).load(person.id)) ?? [];
  }
}
