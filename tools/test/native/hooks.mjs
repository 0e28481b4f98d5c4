import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compile } from './compile.mjs';

/**
 * Node's hooks for modules: TypeScript is compiled, our libraries are taken from their sources, and what belongs to one
 * spec file is loaded for it anew, while all else is loaded once for all spec files of a process.
 */

const GLOBALS = new URL('./globals.mjs', import.meta.url).href;
const root = new URL('../../../', import.meta.url).href;

/** What stands in for another module in specs, by where the importing file lies and how it names the module. */
const STAND_INS = [
  // What runs in a process of its own is made of the sources first.
  { of: /./, named: /\/process\/program\.js$/, url: 'libs/api/document/testing/program.ts' },
  { of: /./, named: /\/process\/costing-program\.js$/, url: 'libs/api/costing/testing/costing-program.ts' },
  // What Vite reads, and Node does not.
  { of: /./, named: /\.css$|^@fontsource-variable\//, url: 'libs/web/ui/testing/style-stub.ts' },
  // As in `apps/web/vite.config.ts`.
  { of: /\/web\//, named: /^fflate$/, url: 'libs/web/ui/src/table/file/zip-in-place.ts' },
];

/** Of spec files, not of what is tested: helpers may remember something for the file that asked. */
const OF_SPECS = /\/testing\/|\.fixture\.tsx?$/;

/** @param {string} url */
const isOurs = (url) => url.startsWith(root) && !url.includes('/node_modules/');

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  const { parentURL = '' } = context;
  const spec = /\?spec=\d+$/.exec(parentURL)?.[0] ?? '';
  if (specifier === '@jest/globals') return { url: GLOBALS + spec, shortCircuit: true };
  if (!isOurs(parentURL)) return nextResolve(specifier, context);
  const source = standIn(specifier, parentURL) ?? sourceOf(specifier, parentURL);
  const conditions = [...context.conditions, '@commonworks/source'];
  const found = source ? { url: source } : await nextResolve(specifier, { ...context, conditions });
  const url = spec && isOurs(found.url) && OF_SPECS.test(found.url) ? found.url + spec : found.url;
  return { ...found, url, shortCircuit: true };
}

/**
 * @param {string} specifier
 * @param {string} parentURL
 */
function standIn(specifier, parentURL) {
  const found = STAND_INS.find(
    ({ of, named }) => named.test(specifier) && of.test(parentURL.slice(root.length - 1)),
  );
  return found && root + found.url;
}

/**
 * `./a.js` is how TypeScript names `./a.ts`.
 *
 * @param {string} specifier
 * @param {string} parentURL
 */
function sourceOf(specifier, parentURL) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier) || !/\.tsx?(\?|$)/.test(parentURL)) return undefined;
  const name = new URL(specifier, parentURL).href.slice(0, -'.js'.length);
  return ['.ts', '.tsx'].map((ending) => name + ending).find((url) => existsSync(fileURLToPath(url)));
}

/** @type {import('node:module').LoadHook} */
export async function load(url, context, nextLoad) {
  const [path = url] = url.split('?');
  if (!/\.tsx?$/.test(path) || !isOurs(path)) return nextLoad(url, context);
  return { format: 'module', source: compile(path), shortCircuit: true };
}
