import { CurrentContext, TenantDatabase, type TenantContext } from '@commonworks/api-platform';
import { Query, Resolver } from '@nestjs/graphql';
import { Catalogue } from './catalogue.service.js';
import { ServiceObject } from './services/service.types.js';
import { TemplateVersionObject } from './templates/template.types.js';

/** Reference content, open to everybody who is signed in. */
@Resolver()
export class CatalogueResolver {
  constructor(
    private readonly database: TenantDatabase,
    private readonly catalogue: Catalogue,
  ) {}

  @Query(() => [ServiceObject], { description: 'The services of the catalogue, in its order.' })
  services(@CurrentContext() ctx: TenantContext): Promise<ServiceObject[]> {
    return this.database.read(ctx, (tx) => this.catalogue.services(tx, ctx.locale));
  }

  @Query(() => [TemplateVersionObject], {
    description: 'The published template versions, by template, the newest first.',
  })
  templateVersions(@CurrentContext() ctx: TenantContext): Promise<TemplateVersionObject[]> {
    return this.database.read(ctx, (tx) => this.catalogue.templateVersions(tx, ctx.locale));
  }
}
