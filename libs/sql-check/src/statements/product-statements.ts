import { productFiles, SourceCode } from '../source/source-code.js';
import { findStatements, type FoundStatements } from './find-statements.js';

export const FOLDERS = ['libs/api', 'libs/demo', 'apps/api', 'apps/worker', 'tools'];

/**
 * What makes the schema and the roles instead of using them: migrations and what they are written with. Names of
 * tables and roles are given to these at run time, and their statements run in each migration of a database.
 */
const MAKES_THE_SCHEMA = [
  /\/migrations\//,
  /^libs\/api\/platform\/src\/database\/(narrow-grant|sign-policies)\.ts$/,
  /^tools\/database\/roles\.mjs$/,
];

/** The files in which they are. */
export const statementFiles = (): string[] =>
  productFiles(FOLDERS).filter((path) => !MAKES_THE_SCHEMA.some((made) => made.test(path)));

/** Every statement of the product, its tools and the demo. */
export const productStatements = (code = new SourceCode()): FoundStatements =>
  findStatements(code, statementFiles());
