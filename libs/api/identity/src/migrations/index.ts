import { CreateIdentity1795300000200 } from './1795300000200-create-identity.js';
import { SplitIdentityRoles1795690000810 } from './1795690000810-split-identity-roles.js';

export const identityMigrations = [CreateIdentity1795300000200, SplitIdentityRoles1795690000810];
