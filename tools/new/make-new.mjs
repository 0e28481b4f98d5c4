import { dirname } from 'node:path';
import { stopOnSignals } from '../setup/stop-signal.mjs';
import { bringUpToDate } from './bring-up-to-date.mjs';
import { layFeature } from './lay-feature.mjs';
import { layPage } from './lay-page.mjs';
import { layTable } from './lay-table.mjs';
import { namesOf } from './names.mjs';
import { readNewOptions } from './options.mjs';
import { Workspace } from './workspace.mjs';

/**
 * Lays out a new feature, table or page with everything that has to know of it, so that it runs and its specs are
 * green; what it says and does is then changed to what is wanted.
 *
 * @param {string[]} argv
 */
export async function makeNew(argv) {
  const options = readNewOptions(argv);
  const root = dirname(dirname(import.meta.dirname));
  const workspace = new Workspace(root);
  const names = namesOf(options.name, options);
  const lay = { feature: layFeature, table: layTable, page: layPage }[options.what];
  lay(workspace, names, options.feature);
  const written = await workspace.write();
  const stopping = stopOnSignals(() => {});
  await bringUpToDate(root, options.what, stopping);
  console.log(`${written.length} files were written. Next:`);
  console.log('  git status                    what they are');
  console.log('  npm run dev                   see it');
  if (!options.french && options.what !== 'table')
    console.log(`  grep -rn "${names.words}" --include=fr.json libs    say it in French`);
}
