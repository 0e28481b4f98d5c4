import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module, type DynamicModule } from '@nestjs/common';
import { CurationResolver } from './curation/curation.resolver.js';
import { CurationService } from './curation/curation.service.js';
import { RegroupingService } from './curation/regrouping.service.js';
import { InterestResolver } from './interest/interest.resolver.js';
import { InterestService } from './interest/interest.service.js';
import { NameFollowers } from './interest/name-followers.js';
import { InvitationResolver } from './invitation/invitation.resolver.js';
import { InvitationService } from './invitation/invitation.service.js';
import './opportunity-messages.js';
import { OpportunityResolver } from './opportunities/opportunity.resolver.js';
import { OpportunityService } from './opportunities/opportunity.service.js';
import { WeightsResolver } from './weights/weights.resolver.js';
import { WeightsService } from './weights/weights.service.js';

/** What municipalities could do together: found in releases, ordered and curated by coordinators. */
@Module({})
export class OpportunityModule {
  /** @param followers who follows the names in an opportunity */
  static register(followers: NameFollowers): DynamicModule {
    return {
      module: OpportunityModule,
      imports: [CatalogueModule],
      providers: [
        { provide: NameFollowers, useValue: followers },
        OpportunityResolver,
        OpportunityService,
        WeightsResolver,
        WeightsService,
        CurationResolver,
        CurationService,
        RegroupingService,
        InterestResolver,
        InterestService,
        InvitationResolver,
        InvitationService,
      ],
    };
  }
}
