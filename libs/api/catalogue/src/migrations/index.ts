import { CreateCatalogue1795300000400 } from './1795300000400-create-catalogue.js';

export const catalogueMigrations = [CreateCatalogue1795300000400];
