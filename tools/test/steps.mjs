import { join } from 'node:path';
import { build } from '../setup/build.mjs';
import { run } from '../setup/command.mjs';
import { ensureBrowser } from './browser.mjs';
import { documentsAreCurrent, schemaIsCurrent } from './drift.mjs';
import { withScratchServer } from './scratch-server.mjs';
import { frameIsLight } from './script-weight.mjs';
import { runSpecs } from './specs.mjs';

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
 * @typedef {object} Step
 * @property {string} name
 * @property {string} [needs] the step without whose success this one makes no sense
 * @property {string} [beside] it runs at the same time as its neighbours that have this word: none of them changes
 *   what another reads
 * @property {(context: Context) => Promise<boolean>} run
 */

/**
 * @param {string} name of the script in package.json
 * @returns {Step['run']}
 */
const script =
  (name) =>
  async ({ root, stopping }) => {
    const { code, stdout } = await run('npm', ['run', '--silent', name], {
      cwd: root,
      stopping,
      capture: true,
    });
    // At once, because another may run beside it.
    if (code !== 0) process.stdout.write(`npm run ${name}:\n${stdout}`);
    return code === 0;
  };

/** @type {Step[]} in their order */
export const STEPS = [
  // The longest first, so that none of them is left alone at the end.
  { name: 'lint', beside: 'quick', run: script('lint') },
  { name: 'types', beside: 'quick', run: script('typecheck') },
  { name: 'format', beside: 'quick', run: script('format:check') },
  {
    name: 'sql',
    beside: 'quick',
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
  { name: 'cycles', beside: 'quick', run: script('cycles') },
  { name: 'documents', run: ({ root, stopping }) => documentsAreCurrent(root, stopping) },
  { name: 'build', run: ({ root, stopping }) => build(root, stopping).then(() => true) },
  { name: 'weight', needs: 'build', run: async ({ root }) => frameIsLight(root) },
  { name: 'schema', needs: 'build', run: ({ root, stopping }) => schemaIsCurrent(root, stopping) },
  { name: 'unit', run: (context) => runSpecs(context, 'test') },
  {
    name: 'integration',
    run: (context) =>
      withScratchServer(
        (url) => runSpecs({ ...context, env: { ...context.env, TEST_POSTGRES_URL: url } }, 'int'),
        context.onStart,
      ),
  },
  {
    name: 'durability',
    beside: 'product',
    needs: 'build',
    run: async ({ root, stopping }) =>
      (await run(process.execPath, [join(root, 'tools/durability.mjs'), '--quick'], { cwd: root, stopping }))
        .code === 0,
  },
  {
    name: 'browser',
    beside: 'product',
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
