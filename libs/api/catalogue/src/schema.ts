/** What making the database needs of the catalogue: its tables, and the content every installation starts with. */
export { loadReferenceContent } from './content/load-reference-content.js';
export { readReferenceContent } from './content/reference-content.js';
export { catalogueMigrations } from './migrations/index.js';
