import {
  CurrentContext,
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  shownName,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityAuthorObject } from './author.types.js';
import { authorNames, followedAuthors } from './authors.js';

/** The name of an author, and the municipality it was written for. */
@Resolver(() => CommunityAuthorObject)
export class AuthorResolver {
  @ResolveField(() => String, { nullable: true, middleware: [shownName] })
  name(
    @Parent() { consortiumId, personId }: CommunityAuthorObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<string | null> {
    return loaders.of(authorNames).load(`${consortiumId} ${personId}`);
  }

  @ResolveField(() => MunicipalityObject, { nullable: true })
  async municipality(
    @Parent() { municipalityId }: CommunityAuthorObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<MunicipalityObject | null> {
    return municipalityId === null ? null : loaders.of(municipalityLoader).load(municipalityId);
  }

  @ResolveField(() => Boolean)
  async followed(
    @Parent() { consortiumId, personId }: CommunityAuthorObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<boolean> {
    return (await loaders.of(followedAuthors).load(`${consortiumId} ${personId}`)) ?? false;
  }

  @ResolveField(() => Boolean)
  self(@CurrentContext() ctx: TenantContext, @Parent() { personId }: CommunityAuthorObject): boolean {
    return personId === ctx.personId;
  }
}
