/** What making the database needs: policies and migrations, without GraphQL or Nest. */
export { migrate, type OwnerQuery } from './database/migrate.js';
export { acting, allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from './database/policies.js';
export { platformMigrations } from './migrations/index.js';
export { decideMode, type InstallationMode, type ModeFacts } from './installation/decide-mode.js';
export { isPrepared, recordedMode, recordMode } from './installation/installation-record.js';
export { withOwner } from './database/with-owner.js';
