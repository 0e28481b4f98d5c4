export { benchmarkMigrations } from './migrations/index.js';
