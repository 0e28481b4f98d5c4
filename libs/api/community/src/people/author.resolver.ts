import {
  Loaders,
  municipalityLoader,
  MunicipalityObject,
  shownName,
  type RequestLoaders,
} from '@commonworks/api-platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityAuthorObject } from './author.types.js';
import { authorNames } from './authors.js';

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
}
