/** What making the database needs: policies and migrations, without GraphQL or Nest. */
export { migrate, type OwnerQuery } from './database/migrate.js';
export { acting, allow, API_ROLE, forceRowLevelSecurity, WORKER_ROLE } from './database/policies.js';
export { platformMigrations } from './migrations/index.js';
