import { CreateIdentity1795300000200 } from './1795300000200-create-identity.js';
import { InviteBeforeMembership1795690000502 } from './1795690000502-invite-before-membership.js';
import { GuardPasswords1795690000600 } from './1795690000600-guard-passwords.js';
import { SplitIdentityRoles1795690000810 } from './1795690000810-split-identity-roles.js';
import { AuthenticateInOneStatement1795700000200 } from './1795700000200-authenticate-in-one-statement.js';
import { FindMailReaders1795700003210 } from './1795700003210-find-mail-readers.js';
import { NameWhoIsSignedIn1795700004010 } from './1795700004010-name-who-is-signed-in.js';
import { InviteFirstLead1795700020000 } from './1795700020000-invite-first-lead.js';

export const identityMigrations = [
  CreateIdentity1795300000200,
  InviteBeforeMembership1795690000502,
  GuardPasswords1795690000600,
  SplitIdentityRoles1795690000810,
  AuthenticateInOneStatement1795700000200,
  FindMailReaders1795700003210,
  NameWhoIsSignedIn1795700004010,
  InviteFirstLead1795700020000,
];
