import {
  CurrentContext,
  defineLoader,
  Loaders,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { WorkbookObject } from '../workbooks/workbook.types.js';
import { readEvidence } from './evidence-rows.js';
import { EvidenceService } from './evidence.service.js';
import { EvidenceHistoryObject, EvidenceObject } from './evidence.types.js';

const evidenceLoader = defineLoader<string, EvidenceObject[]>((tx, ids, ctx) => readEvidence(tx, ctx, ids));

/** Files attached to answers: for the municipality's own people, and for nobody else. */
@Resolver(() => WorkbookObject)
export class EvidenceResolver {
  constructor(private readonly evidence: EvidenceService) {}

  @ResolveField('evidence', () => [EvidenceObject], {
    description:
      'Files attached to its answers, by name: to contributors those of their sections; none in workbooks of others.',
  })
  async evidenceOf(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { id }: WorkbookObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<EvidenceObject[]> {
    const files = (await loaders.of(evidenceLoader).load(id)) ?? [];
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
