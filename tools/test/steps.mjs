import { join } from 'node:path';
import { build, nxArguments, nxEnvironment } from '../setup/build.mjs';
import { run } from '../setup/command.mjs';
import { ensureBrowser } from './browser.mjs';
import { documentsAreCurrent, schemaIsCurrent } from './drift.mjs';
import { withScratchServer } from './scratch-server.mjs';

/**
 * What a step is given.
 *
 * @typedef {object} Context
 * @property {string} root
 * @property {AbortSignal} stopping
 * @property {boolean} affected
 * @property {NodeJS.ProcessEnv} env which names the file for the counts
 * @property {(kill: () => void) => void} onStart
 *
 * @typedef {{ name: string, needs?: string, run: (context: Context) => Promise<boolean> }} Step
 *   `needs` names the step without whose success this one makes no sense
 */

/**
 * @param {string} name of the script in package.json
 * @returns {Step['run']}
 */
const script =
  (name) =>
  async ({ root, stopping }) =>
    (await run('npm', ['run', '--silent', name], { cwd: root, stopping })).code === 0;

/**
 * The tests of every project, or of those that differ from the main branch; always run, never from the cache.
 *
 * @param {Context} context
 * @param {string} target
 * @param {number} parallel
 */
async function projects({ root, stopping, affected, env }, target, parallel) {
  const args = [
    affected ? 'affected' : 'run-many',
    '-t',
    target,
    `--parallel=${parallel}`,
    '--skip-nx-cache',
  ];
  const { code } = await run(process.execPath, nxArguments(root, ...args), {
    cwd: root,
    env: nxEnvironment(env),
    stopping,
  });
  return code === 0;
}

/** @type {Step[]} in their order */
export const STEPS = [
  { name: 'format', run: script('format:check') },
  { name: 'lint', run: script('lint') },
  { name: 'cycles', run: script('cycles') },
  { name: 'types', run: script('typecheck') },
  { name: 'documents', run: ({ root, stopping }) => documentsAreCurrent(root, stopping) },
  { name: 'build', run: ({ root, stopping }) => build(root, stopping).then(() => true) },
  { name: 'schema', needs: 'build', run: ({ root, stopping }) => schemaIsCurrent(root, stopping) },
  {
    name: 'sql',
    run: ({ root, stopping, env, onStart }) =>
      withScratchServer(
        async (url) =>
          (
            await run('npm', ['run', '--silent', 'sql', '-w', '@commonworks/sql-check'], {
              cwd: root,
              env: { ...env, TEST_POSTGRES_URL: url },
              stopping,
            })
          ).code === 0,
        onStart,
      ),
  },
  { name: 'unit', run: (context) => projects(context, 'test', 2) },
  {
    name: 'integration',
    run: (context) =>
      withScratchServer(
        (url) => projects({ ...context, env: { ...context.env, TEST_POSTGRES_URL: url } }, 'int', 1),
        context.onStart,
      ),
  },
  {
    name: 'durability',
    needs: 'build',
    run: async ({ root, stopping }) =>
      (await run(process.execPath, [join(root, 'tools/durability.mjs'), '--quick'], { cwd: root, stopping }))
        .code === 0,
  },
  {
    name: 'browser',
    needs: 'build',
    async run({ root, stopping, env }) {
      await ensureBrowser(root, stopping);
      const playwright = join(root, 'node_modules/@playwright/test/cli.js');
      const { code } = await run(process.execPath, [playwright, 'test'], {
        cwd: join(root, 'apps/e2e'),
        env,
        stopping,
      });
      return code === 0;
    },
  },
];
