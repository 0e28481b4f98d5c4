import { campaignEntities, campaignNotifications } from '@commonworks/api-campaign';
import { catalogueEntities, CatalogueModule } from '@commonworks/api-catalogue';
import { CommunityModule, communityNotifications } from '@commonworks/api-community';
import { ContractModule, contractNotifications } from '@commonworks/api-contract';
import { GovernanceModule } from '@commonworks/api-governance';
import { CostingModule } from '@commonworks/api-costing';
import { forgetInvited, GroupModule, groupNotifications } from '@commonworks/api-group';
import { identityEntities, identityMailComposers } from '@commonworks/api-identity';
import { OpportunityModule, opportunityNotifications } from '@commonworks/api-opportunity';
import { createGraphqlModule, PlatformModule, type Logger } from '@commonworks/api-platform';
import { WorkbookModule, workbookNotifications } from '@commonworks/api-workbook';
import { Module, type DynamicModule } from '@nestjs/common';
import type { Configuration } from './configuration.js';
import { FILE_KINDS } from './file-kinds.js';
import { JOB_KINDS } from './job-kinds.js';
import { NOTIFICATION_KINDS } from './notification-kinds.js';
import { CampaignReleaseResolver } from './wiring/campaign-release.resolver.js';
import { costingWorkbook } from './wiring/costing-workbook.js';
import { DocumentsModule } from './wiring/documents.module.js';
import { SeedsModule } from './wiring/seeds.module.js';
import { VisitorModule } from './wiring/visitor.module.js';
import { ResultsModule } from './wiring/results.module.js';

/** All features of the api, composed. */
@Module({})
export class AppModule {
  static forRoot(configuration: Configuration, logger: Logger): DynamicModule {
    const { database, production, publicUrl, identity } = configuration;
    const files = { ...configuration.files, kinds: FILE_KINDS };
    const mailComposers = identityMailComposers(publicUrl);
    const visitors = VisitorModule.forRoot(identity);
    const entities = [...identityEntities, ...catalogueEntities, ...campaignEntities];
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({
          database,
          entities,
          logger,
          mailComposers,
          jobKinds: JOB_KINDS,
          files,
          notificationKinds: NOTIFICATION_KINDS,
          notificationComposers: [
            ...workbookNotifications,
            ...campaignNotifications,
            ...opportunityNotifications,
            ...groupNotifications,
            ...contractNotifications,
            ...communityNotifications,
          ],
        }),
        createGraphqlModule({ production, visitors }),
        visitors,
        CatalogueModule,
        WorkbookModule,
        ResultsModule,
        OpportunityModule.register({ takenBack: forgetInvited }),
        DocumentsModule,
        SeedsModule,
        GroupModule,
        ContractModule,
        CommunityModule,
        GovernanceModule.register(costingWorkbook),
        CostingModule,
      ],
      providers: [CampaignReleaseResolver],
    };
  }
}
