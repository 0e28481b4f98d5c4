export { identityMigrations } from './migrations/index.js';
