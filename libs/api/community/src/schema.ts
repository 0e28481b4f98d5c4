/** What making the database needs: the tables, and the kinds of what is declared. */
export { communityMigrations } from './migrations/index.js';
