import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { addImport, addToArray } from './source-edits.mjs';

/** Every table there is stands in it. */
const OWNERS = 'libs/sql-check/src/owners/table-owners.ts';

/**
 * A table of a municipality, in the api's library of a feature: its migration with policies and grants, and their
 * places in the lists that specs hold.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 * @param {string} feature
 */
export function layTable(workspace, names, feature) {
  const folder = `libs/api/${feature}/src/migrations`;
  if (!workspace.has(`${folder}/index.ts`)) throw new ClearError(`libs/api/${feature} has no migrations.`);
  refuseTable(workspace, names.snake);
  const timestamp = Date.now();
  workspace.lay(join(import.meta.dirname, 'table'), folder, { ...names, timestamp });
  const { pascals, kebabs, snake } = names;
  workspace.edit(`${folder}/index.ts`, (source) =>
    addImport(
      addToArray(source, listIn(source), `Create${pascals}${timestamp}`),
      `import { Create${pascals}${timestamp} } from './${timestamp}-create-${kebabs}.js';`,
    ),
  );
  workspace.edit(OWNERS, (source) => addTable(source, feature, snake));
  const grants = [
    `commonworks_api ${snake} delete`,
    `commonworks_api ${snake} insert (municipality_id, title)`,
    `commonworks_api ${snake} select`,
    `commonworks_api ${snake} update (title, version)`,
  ];
  workspace.edit('libs/testing/src/walls/expected-grants.ts', (source) =>
    grants.reduce((text, grant) => addToArray(text, 'EXPECTED_GRANTS', `'${grant}'`), source),
  );
}

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {string} table
 * @throws {ClearError} where there is one of that name
 */
export function refuseTable(workspace, table) {
  const lists = workspace.read(OWNERS).match(/tables: \[[^\]]*\]/g) ?? [];
  if (lists.some((list) => list.includes(`'${table}'`)))
    throw new ClearError(`There is a table ${table} already.`);
}

/** @param {string} source the name under which the library's migrations are exported */
function listIn(source) {
  const name = /export const (\w+Migrations)\b/.exec(source)?.[1];
  if (!name) throw new Error('there is no list of migrations');
  return name;
}

/**
 * @param {string} source
 * @param {string} feature
 * @param {string} table
 */
function addTable(source, feature, table) {
  const at = source.search(new RegExp(`^  '?${feature}'?: \\{`, 'm'));
  if (at < 0) throw new Error(`${feature} owns no table yet`);
  return source.slice(0, at) + addFirstTable(source.slice(at), table);
}

/**
 * @param {string} rest
 * @param {string} table
 */
const addFirstTable = (rest, table) =>
  rest.replace(
    /tables: \[([^\]]*)\]/,
    (_, tables) => `tables: [${tables.trim().replace(/,$/, '')}${tables.trim() ? ', ' : ''}'${table}']`,
  );
