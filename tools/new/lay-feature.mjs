import { join } from 'node:path';
import { refuseTable } from './lay-table.mjs';
import { wireApi } from './wire-api.mjs';
import { wireWeb } from './wire-web.mjs';

/** From where a new library takes the versions of what it depends on. */
const MODELS = ['libs/api/workbook/package.json', 'libs/web/administration/package.json'];

/**
 * A feature: one folder in the api, one in the web, and their names where the whole is put together.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 */
export function layFeature(workspace, names) {
  refuseTable(workspace, names.snake);
  const templates = join(import.meta.dirname, 'feature');
  const values = { ...names, timestamp: Date.now(), versions: versionsIn(workspace) };
  workspace.lay(join(templates, 'api'), `libs/api/${names.kebab}`, values);
  workspace.lay(join(templates, 'web'), `libs/web/${names.kebab}`, values);
  workspace.lay(join(templates, 'matrix'), 'apps/api/testing/matrix', values);
  wireApi(workspace, names);
  wireWeb(workspace, names);
}

/**
 * @param {import('./workspace.mjs').Workspace} workspace
 * @returns {Record<string, string>}
 */
function versionsIn(workspace) {
  return Object.assign({}, ...MODELS.map((model) => JSON.parse(workspace.read(model)).dependencies));
}
