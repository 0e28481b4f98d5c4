import { CreateIdentity1795300000200 } from './1795300000200-create-identity.js';
import { GuardPasswords1795690000600 } from './1795690000600-guard-passwords.js';

export const identityMigrations = [CreateIdentity1795300000200, GuardPasswords1795690000600];
