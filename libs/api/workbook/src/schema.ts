export { workbookMigrations } from './migrations/index.js';
