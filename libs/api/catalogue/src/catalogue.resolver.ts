import {
  CurrentContext,
  PageArgs,
  pageIn,
  TenantDatabase,
  type TenantContext,
} from '@commonworks/api-platform';
import { Args, Query, Resolver } from '@nestjs/graphql';
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
  async services(@CurrentContext() ctx: TenantContext, @Args() page: PageArgs): Promise<ServiceObject[]> {
    return pageIn(await this.database.read(ctx, (tx) => this.catalogue.services(tx, ctx.locale)), page);
  }

  @Query(() => [TemplateVersionObject], {
    description: 'The published template versions, by template, the newest first.',
  })
  async templateVersions(
    @CurrentContext() ctx: TenantContext,
    @Args() page: PageArgs,
  ): Promise<TemplateVersionObject[]> {
    const versions = await this.database.read(ctx, (tx) => this.catalogue.templateVersions(tx, ctx.locale));
    return pageIn(versions, page);
  }
}
