import { CreateWorkbooks1795300000500 } from './1795300000500-create-workbooks.js';

export const workbookMigrations = [CreateWorkbooks1795300000500];
