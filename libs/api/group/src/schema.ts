/** What making the database needs: the tables. */
export { groupMigrations } from './migrations/index.js';
