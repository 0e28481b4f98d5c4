import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nxArguments, nxEnvironment } from '../setup/build.mjs';
import { mustRun } from '../setup/command.mjs';

/**
 * What is made from the sources and committed with them: the lock file with its links to the new libraries, the
 * schema, and the documents of the web.
 *
 * @param {string} root
 * @param {'feature' | 'table' | 'page'} what
 * @param {AbortSignal} stopping
 */
export async function bringUpToDate(root, what, stopping) {
  const inRoot = { cwd: root, stopping };
  if (what === 'feature') {
    const options = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
    await mustRun('npm install', 'npm', ['install', ...options], inRoot);
    remember(root);
    await mustRun('The build of the api', process.execPath, nxArguments(root, 'run', 'api:build'), {
      ...inRoot,
      env: nxEnvironment(),
    });
    const schema = await mustRun('The schema', process.execPath, ['apps/api/dist/bundle/print-schema.js'], {
      ...inRoot,
      capture: true,
    });
    writeFileSync(join(root, 'apps/api/schema.graphql'), schema);
  }
  if (what !== 'table') await mustRun('The documents', 'npm', ['run', '--silent', 'codegen'], inRoot);
}

/** The dependencies are those of the lock file: nothing needs to be installed again for it. */
function remember(/** @type {string} */ root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  writeFileSync(join(root, 'node_modules', '.commonworks-lock'), lock);
}
