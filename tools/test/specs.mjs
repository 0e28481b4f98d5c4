import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nxArguments, nxEnvironment } from '../setup/build.mjs';
import { ClearError } from '../setup/clear-error.mjs';
import { run } from '../setup/command.mjs';
import { projectFolders } from './project-folders.mjs';

/**
 * Modules of the standard kind stay in memory until the process that loaded them ends; a worker that has grown
 * to this is replaced by a new one.
 */
const WORKER_MEMORY = '1GB';

/** How many files at a time: those with a database wait for it, and for clocks, half of the time. */
const WORKERS = { test: availableParallelism(), int: Math.ceil(1.5 * availableParallelism()) };

/** The api is tested as it serves; the pages with React's warnings. */
const ENVIRONMENT = { test: {}, int: { NODE_ENV: 'production' } };

/**
 * The specs of every project, or of those that differ from the main branch, in one run of Jest: its workers take
 * one file after another, so that both cores are busy until the end, and Jest starts once instead of once for
 * each project.
 *
 * @param {import('./steps.mjs').Context} context
 * @param {'test' | 'int'} target unit specs, or those that need a PostgreSQL
 * @returns {Promise<boolean>}
 */
export async function runSpecs({ root, stopping, affected, env }, target) {
  const folders = projectFolders(root);
  const chosen = await chosenProjects(root, target, affected, stopping);
  if (chosen.length === 0) return true;
  const scratch = mkdtempSync(join(tmpdir(), 'commonworks-jest-'));
  try {
    const projects = [];
    for (const name of chosen) projects.push(await configOf(root, name, folders.get(name), target));
    const config = join(scratch, 'jest.config.json');
    const testTimeout = Math.max(...projects.map((project) => project.testTimeout));
    writeFileSync(config, JSON.stringify({ rootDir: root, projects, testTimeout, ...ofTheWhole(root) }));
    const jest = join(root, 'node_modules/jest/bin/jest.js');
    const options = [`--maxWorkers=${WORKERS[target]}`, `--workerIdleMemoryLimit=${WORKER_MEMORY}`];
    const { code } = await run(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        jest,
        '--config',
        config,
        '--passWithNoTests',
        ...options,
      ],
      { cwd: root, env: { ...env, ...ENVIRONMENT[target] }, stopping },
    );
    return code === 0;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

/** @param {string} root */
const ofTheWhole = (root) => ({
  reporters: ['default', join(root, 'tools/test/count-reporter.mjs')],
  testSequencer: join(root, 'tools/test/long-ones-first.mjs'),
});

/**
 * @param {string} root
 * @param {string} target
 * @param {boolean} affected
 * @param {AbortSignal} stopping
 * @returns {Promise<string[]>} names
 */
async function chosenProjects(root, target, affected, stopping) {
  const args = ['show', 'projects', '--json', `--with-target=${target}`, ...(affected ? ['--affected'] : [])];
  const { code, stdout } = await run(process.execPath, nxArguments(root, ...args), {
    cwd: root,
    env: nxEnvironment(),
    stopping,
    capture: true,
  });
  if (code !== 0) throw new ClearError(`The projects could not be found out:\n${stdout}`);
  return JSON.parse(stdout);
}

/**
 * The settings of the project's own run. Reporters are of the whole run, and so is the time that a test may take:
 * Jest overlooks it in a project.
 *
 * @param {string} root
 * @param {string} name
 * @param {string | undefined} folder
 * @param {'test' | 'int'} target
 */
async function configOf(root, name, folder, target) {
  if (!folder) throw new ClearError(`The project ${name} has a target "${target}" and no jest.config.mjs.`);
  const load = async (/** @type {string} */ file) => import(pathToFileURL(file).href);
  const own = target === 'test' ? (await load(join(folder, 'jest.config.mjs'))).default : undefined;
  const config = own ?? (await load(join(root, 'jest.preset.mjs'))).integrationPreset(name, folder);
  return { ...config, reporters: undefined };
}
