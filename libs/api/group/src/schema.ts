/** What making the database needs: the tables, and the kinds of what is declared. */
export { fileKinds as groupFileKinds } from './file-kinds.js';
export { groupMigrations } from './migrations/index.js';
