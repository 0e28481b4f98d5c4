import { CreateCommunities1795700130000 } from './1795700130000-create-communities.js';
import { SubscribeToCommunities1795700130100 } from './1795700130100-subscribe-to-communities.js';

export const communityMigrations = [CreateCommunities1795700130000, SubscribeToCommunities1795700130100];
