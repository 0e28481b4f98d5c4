import { mustRun } from '../setup/command.mjs';
import { nxArguments, nxEnvironment } from '../setup/build.mjs';
import { freePort } from '../setup/free-port.mjs';
import { PRODUCTION } from '../start/services.mjs';
import { compileOnChange } from './compile-on-change.mjs';
import { startPage } from './page.mjs';

/**
 * `npm run dev`: the same installation, with every process replaced as its sources change. Node starts the api
 * and the worker again when a file they have loaded changes; Vite serves the page, and sends on to the api what
 * is for it.
 *
 * @param {{ inspect: boolean }} asked whether a debugger may be attached to the api, at 127.0.0.1:9229
 * @returns {import('../start/launch.mjs').Variant}
 */
export function development({ inspect }) {
  /** @type {import('../start/services.mjs').Manner} */
  const watched = {
    nodeArguments: [...PRODUCTION.nodeArguments, '--watch', '--watch-preserve-output'],
    mode: 'development',
    // File by file, as they are compiled again.
    folder: 'dist',
  };
  return {
    command: 'dev',
    build: buildServers,
    worker: watched,
    api: inspect ? { ...watched, nodeArguments: [...watched.nodeArguments, '--inspect'] } : watched,
    async apiPlace() {
      const port = await freePort();
      return { host: '127.0.0.1', port, url: `http://127.0.0.1:${port}` };
    },
    startPage,
    besides(root, stopping) {
      console.log(
        'GraphQL: /graphql-page beside the page. Saved sources take effect by themselves; a new migration',
      );
      console.log('when you start again. Ctrl-C stops everything.');
      compileOnChange(root, stopping, (line) => console.error(`[dev] ${line}`));
    },
  };
}

/**
 * What the api and the worker run from, as far as it is not there yet; the page needs no build.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
async function buildServers(root, stopping) {
  const args = nxArguments(root, 'run-many', '-t', 'build', '--projects=api,worker');
  await mustRun('The build', process.execPath, args, { cwd: root, env: nxEnvironment(), stopping });
}
