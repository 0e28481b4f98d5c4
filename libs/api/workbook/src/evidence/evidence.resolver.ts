import {
  CurrentContext,
  defineLoader,
  Loaders,
  type RequestLoaders,
  type TenantContext,
} from '@commonworks/api-platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { WorkbookObject } from '../workbooks/workbook.types.js';
import { readEvidence } from './evidence-rows.js';
import { EvidenceObject } from './evidence.types.js';

const evidenceLoader = defineLoader<string, EvidenceObject[]>((tx, ids, ctx) => readEvidence(tx, ctx, ids));

/** Files attached to answers: for the municipality's own people, and for nobody else. */
@Resolver(() => WorkbookObject)
export class EvidenceResolver {
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
}
