import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { addToArray } from './source-edits.mjs';

/**
 * A page in the web's library of a feature: its address, its words, and a spec of what it shows.
 *
 * @param {import('./workspace.mjs').Workspace} workspace
 * @param {import('./names.mjs').Names} names
 * @param {string} feature
 */
export function layPage(workspace, names, feature) {
  const folder = `libs/web/${feature}/src`;
  const entry = ['routes.tsx', 'routes.ts', 'index.tsx', 'index.ts']
    .map((file) => `${folder}/${file}`)
    .find((file) => workspace.has(file) && /\broutes\b.*=/.test(workspace.read(file)));
  if (!entry) throw new ClearError(`libs/web/${feature} has no routes.`);
  workspace.lay(join(import.meta.dirname, 'page'), `${folder}/${names.kebab}`, { ...names, feature });
  workspace.edit(entry, (source) =>
    addToArray(
      source,
      'routes',
      `{ path: '/${names.kebab}', lazy: async () => ({ Component: (await import('./${names.kebab}/${names.kebab}-page.js')).${names.pascal}Page }) }`,
    ),
  );
  for (const [locale, title] of [
    ['en', names.title],
    ['fr', names.titleFr],
  ])
    workspace.editJson(
      `${folder}/messages/${locale}.json`,
      (/** @type {Record<string, unknown>} */ words) => {
        words[names.camel] = { title };
      },
    );
}
