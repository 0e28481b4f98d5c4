import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { OpportunityGroupObject } from '../groups/group.types.js';
import { scopeNoteLoader } from './scope-note.loader.js';
import { ScopeNoteService } from './scope-note.service.js';
import {
  SaveScopeNoteInput,
  SaveScopeNoteResultUnion,
  ScopeNoteObject,
  type SaveScopeNoteResult,
} from './scope-note.types.js';

/** The scope note of a group. */
@Resolver(() => OpportunityGroupObject)
export class ScopeNoteResolver {
  constructor(private readonly service: ScopeNoteService) {}

  @Mutation(() => SaveScopeNoteResultUnion, {
    description:
      'Saves another version of a group’s scope note. For leads of its members, and whom they named to write for them.',
  })
  saveScopeNote(
    @CurrentContext() ctx: TenantContext,
    @Args('input', { description: 'What it says.' }) input: SaveScopeNoteInput,
  ): Promise<SaveScopeNoteResult> {
    return this.service.save(ctx, input);
  }

  @ResolveField(() => ScopeNoteObject, {
    nullable: true,
    description: 'The newest version of the scope note; null where there is none, and for who is not in it.',
  })
  async scopeNote(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ScopeNoteObject | null> {
    return (await loaders.of(scopeNoteLoader).load(id))?.[0] ?? null;
  }

  @ResolveField(() => [ScopeNoteObject], { description: 'Every version of it, the newest first.' })
  async scopeNotes(
    @Parent() { id }: OpportunityGroupObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ScopeNoteObject[]> {
    return (await loaders.of(scopeNoteLoader).load(id)) ?? [];
  }
}
