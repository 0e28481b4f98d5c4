import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentContext } from '../context/decorators.js';
import type { TenantContext } from '../context/tenant-context.js';
import { FileService } from './file.service.js';
import { FileHistoryObject } from './file.types.js';

@Resolver()
export class FileResolver {
  constructor(private readonly files: FileService) {}

  @Query(() => FileHistoryObject, {
    description: 'Every version of a file; for who may read what it is attached to.',
  })
  fileHistory(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<FileHistoryObject> {
    return this.files.history(ctx, id);
  }

  @Mutation(() => ID, {
    description:
      'Takes a file away, with all its versions; for who may change what it is attached to. CONFLICT while nobody may.',
  })
  removeFile(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<string> {
    return this.files.remove(ctx, id);
  }
}
