import { CurrentContext, Loaders, type RequestLoaders, type TenantContext } from '@commonworks/api-platform';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { documentLoader } from '../document.loader.js';
import { GovernanceDocumentObject } from '../governance.types.js';
import { GovernanceServiceLevelsObject } from './levels.types.js';
import { presentLevels } from './present-levels.js';

/** What service level agreements promise. */
@Resolver(() => GovernanceDocumentObject)
export class ServiceLevelsResolver {
  @ResolveField(() => GovernanceServiceLevelsObject, {
    nullable: true,
    description: 'What it promises in figures; null of documents of other kinds.',
  })
  async serviceLevels(
    @CurrentContext() { locale }: TenantContext,
    @Parent() { seen }: GovernanceDocumentObject,
    @Loaders() loaders: RequestLoaders,
  ): Promise<GovernanceServiceLevelsObject | null> {
    if (seen.kind !== 'SLA') return null;
    const read = await loaders.of(documentLoader).load(seen);
    return read ? presentLevels(read.content, TEMPLATES.SLA, locale) : null;
  }
}
