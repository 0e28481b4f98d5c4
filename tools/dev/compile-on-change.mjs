import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { messageOf } from '../setup/error-code.mjs';
import { resultOf } from './result-of.mjs';

/** An editor that saves touches a file several times; what is written within this time is compiled once. */
const SETTLED_MS = 50;

/**
 * Compiles each source of the api and the worker as it is saved, to where the build puts it. One that cannot be
 * read as TypeScript is told of, and what runs stays as it was.
 *
 * @param {string} root
 * @param {AbortSignal} stopping ends the watching
 * @param {(line: string) => void} say
 */
export function compileOnChange(root, stopping, say) {
  /** @type {Map<string, NodeJS.Timeout>} */
  const waiting = new Map();
  const watchers = builtProjects(root).map((project) =>
    watch(join(root, project, 'src'), { recursive: true }, (_event, name) => {
      if (name === null) return;
      const source = join(project, 'src', name);
      clearTimeout(waiting.get(source));
      waiting.set(
        source,
        setTimeout(() => {
          waiting.delete(source);
          compile(root, source).catch((error) => say(`${source}: ${messageOf(error)}`));
        }, SETTLED_MS),
      );
    }),
  );
  stopping.addEventListener('abort', () => watchers.forEach((watcher) => watcher.close()), { once: true });
}

/**
 * The folders of all projects that Node runs from their `dist`.
 *
 * @param {string} root
 */
function builtProjects(root) {
  const folders = ['apps/api', 'apps/worker', 'libs/access', 'libs/demo'];
  for (const group of ['libs/api', 'libs/domain']) {
    for (const name of readdirSync(join(root, group))) folders.push(`${group}/${name}`);
  }
  return folders.filter((folder) => existsSync(join(root, folder, 'src')));
}

/**
 * @param {string} root
 * @param {string} source from the root
 */
async function compile(root, source) {
  const result = resultOf(source);
  if (result === undefined) return;
  const [from, to] = [join(root, source), join(root, result)];
  if (!existsSync(from)) return rmSync(to, { recursive: true, force: true });
  if (statSync(from).isDirectory()) return;
  mkdirSync(dirname(to), { recursive: true });
  if (!source.endsWith('.ts')) return cpSync(from, to);
  // Needs what npm run dev has installed.
  const { transformFile } = await import('@swc/core');
  const { code, map } = await transformFile(from, {
    configFile: join(root, '.swcrc'),
    sourceMaps: 'inline',
  });
  writeFileSync(to, code);
  if (map !== undefined) rmSync(`${to}.map`, { force: true });
}
