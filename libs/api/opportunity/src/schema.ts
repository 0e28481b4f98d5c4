/** What making the database needs: the tables. */
export { opportunityMigrations } from './migrations/index.js';
