/** What making the database needs: the tables. */
export { governanceMigrations } from './migrations/index.js';
