import {
  CurrentContext,
  defineLoader,
  Loaders,
  type FileRow,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { QuestionObject } from '../workbooks/workbook.types.js';
import { readEvidence } from './evidence-rows.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceHistoryObject, EvidenceObject } from './evidence.types.js';

const evidenceLoader = defineLoader<string, Map<string, FileRow[]>>((tx, ids) => readEvidence(tx, ids));

/** Files attached to answers: for the municipality's own people, and for nobody else. */
@Resolver(() => QuestionObject)
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @ResolveField('evidence', () => [EvidenceObject], {
    description: 'Files attached to the answer, by name; empty in workbooks of others.',
  })
  async evidenceOf(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { id, ownWorkbookId }: QuestionObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<EvidenceObject[]> {
    if (ownWorkbookId === null) return [];
    const files = (await loaders.of(evidenceLoader).load(ownWorkbookId))?.get(id) ?? [];
    return files.toSorted((a, b) => a.name.localeCompare(b.name, locale) || a.id.localeCompare(b.id));
  }

  @Query(() => EvidenceHistoryObject, {
    description:
      'Every version of a file attached to an answer; for the municipality’s own people who see the answer.',
  })
  evidenceHistory(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<EvidenceHistoryObject> {
    return this.evidence.history(ctx, id);
  }

  @Mutation(() => EvidenceObject, {
    description:
      'Takes a file away from an answer, with all its versions. For who may answer the question; CONFLICT while ' +
      'the workbook takes no answers.',
  })
  removeEvidence(
    @CurrentContext() ctx: TenantContext,
    @Args('id', { type: () => ID, description: 'The file.' }) id: string,
  ): Promise<EvidenceObject> {
    return this.evidence.remove(ctx, id);
  }
}
