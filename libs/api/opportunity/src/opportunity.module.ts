import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module } from '@nestjs/common';
import './opportunity-messages.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { OpportunityService } from './opportunities/opportunity.service.js';

/** The resolvers, for printing the schema without a database. */
export const opportunityResolvers = [OpportunityResolver];

/** What municipalities could do together. */
@Module({ imports: [CatalogueModule], providers: [...opportunityResolvers, OpportunityService] })
export class OpportunityModule {}
