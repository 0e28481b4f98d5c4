import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';

/** So much script, as it goes over the line, may come before the page's own; in bytes. */
const MOST = 210_000;

/**
 * Sums what the built page names as needed before anything else: its script and all that is preloaded with it.
 *
 * @param {string} folder of the built web
 * @returns {number} bytes in brotli, as the build wrote them
 */
export function scriptBeforeThePage(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) =>
    join(folder, path ?? ''),
  );
  return scripts.reduce((total, path) => total + sizeOf(path), 0);
}

/**
 * What is too small to be compressed goes as it is.
 *
 * @param {string} path
 */
const sizeOf = (path) => (statSync(`${path}.br`, { throwIfNoEntry: false }) ?? statSync(path)).size;

/**
 * @param {string} root of the repository, built
 * @returns {boolean} true
 * @throws {ClearError} where the frame has grown too heavy
 */
export function frameIsLight(root) {
  const bytes = scriptBeforeThePage(join(root, 'apps/web/dist'));
  if (bytes <= MOST) return true;
  throw new ClearError(
    `${bytes} bytes of script come before any page; ${MOST} may. What a page or a dialog alone needs is imported by it, or on demand.`,
  );
}
