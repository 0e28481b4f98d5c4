import { CatalogueModule } from '@commonworks/api-catalogue';
import { Module } from '@nestjs/common';
import { CommunityResolver } from './communities/community.resolver.js';
import { CommunityService } from './communities/community.service.js';
import { SubscriptionService } from './communities/subscription.service.js';
import './community-messages.js';
import { AuthorResolver } from './people/author.resolver.js';
import { ModerationService } from './posts/moderation.service.js';
import { PostResolver } from './posts/post.resolver.js';
import { PostService } from './posts/post.service.js';

/** Communities: what people of a consortium ask each other, and tell each other, about a service area. */
@Module({
  imports: [CatalogueModule],
  providers: [
    CommunityService,
    CommunityResolver,
    SubscriptionService,
    PostService,
    ModerationService,
    PostResolver,
    AuthorResolver,
  ],
})
export class CommunityModule {}
