import { CreateIdentity1795300000200 } from './1795300000200-create-identity.js';

export const identityMigrations = [CreateIdentity1795300000200];
