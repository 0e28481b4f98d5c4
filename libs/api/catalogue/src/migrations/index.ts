import { CreateCatalogue1795300000400 } from './1795300000400-create-catalogue.js';
import { KeepOwnWords1795700001001 } from './1795700001001-keep-own-words.js';
import { CreateProducts1795700040000 } from './1795700040000-create-products.js';

export const catalogueMigrations = [
  CreateCatalogue1795300000400,
  KeepOwnWords1795700001001,
  CreateProducts1795700040000,
];
