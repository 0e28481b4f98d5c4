import { CreateCommunities1795700130000 } from './1795700130000-create-communities.js';

export const communityMigrations = [CreateCommunities1795700130000];
