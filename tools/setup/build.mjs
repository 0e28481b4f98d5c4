import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './command.mjs';

const PROJECT_FOLDERS = ['apps', 'libs', 'tools/build'];
const SHARED_FILES = ['package-lock.json', 'nx.json', '.swcrc', 'tsconfig.base.json', 'tsconfig.web.json'];
const NOT_BUILT = /^(node_modules|dist|test-results|playwright-report|e2e)$|\.(spec|int-spec)\.tsx?$/;

/**
 * Builds every project that has changed, unless nothing at all has; asking Nx would take a second.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function buildIfNeeded(root, stopping) {
  if (isBuilt(root)) return;
  console.log('Building…');
  await build(root, stopping);
}

/**
 * Builds every project that Nx does not find in its cache, and remembers the sources it was made from.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function build(root, stopping) {
  const { fingerprint } = survey(root);
  await mustRun('The build', process.execPath, nxArguments(root, 'run-many', '-t', 'build'), {
    cwd: root,
    env: nxEnvironment(),
    stopping,
  });
  writeFileSync(stampFile(root), fingerprint);
}

/**
 * Arguments for Node that run Nx with plain output.
 *
 * @param {string} root
 * @param {...string} args
 */
export function nxArguments(root, ...args) {
  return [join(root, 'node_modules/nx/dist/bin/nx.js'), ...args, '--output-style=static'];
}

/** Nx without its daemon, its terminal interface, plugins in processes that outlive it, and calls home. */
export function nxEnvironment(env = process.env) {
  return {
    ...env,
    NX_DAEMON: 'false',
    NX_TUI: 'false',
    NX_ISOLATE_PLUGINS: 'false',
    NX_NO_CLOUD: 'true',
    DO_NOT_TRACK: '1',
  };
}

/** @param {string} root */
const stampFile = (root) => join(root, '.built');

/** @param {string} root */
function isBuilt(root) {
  const stamp = stampFile(root);
  if (!existsSync(stamp)) return false;
  const { fingerprint, complete } = survey(root);
  return complete && readFileSync(stamp, 'utf8') === fingerprint;
}

/**
 * @param {string} root
 * @returns {{ fingerprint: string, complete: boolean }} a hash over path, size and time of every source
 *   file, so that a removed file counts too; and whether every project that builds has its result
 */
function survey(root) {
  const hash = createHash('sha256');
  let complete = true;
  /** @param {string} path */
  const add = (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  };
  /** @param {string} folder */
  const walk = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (NOT_BUILT.test(entry.name)) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else add(path);
      if (entry.name === 'package.json' && builds(join(root, path))) {
        complete &&= existsSync(join(root, folder, 'dist'));
      }
    }
  };
  for (const folder of PROJECT_FOLDERS) walk(folder);
  for (const file of SHARED_FILES) add(file);
  return { fingerprint: hash.digest('hex'), complete };
}

/** @param {string} manifest */
const builds = (manifest) => 'build' in (JSON.parse(readFileSync(manifest, 'utf8')).scripts ?? {});
