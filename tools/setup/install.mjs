import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './command.mjs';

/**
 * Installs the dependencies unless node_modules was made from this very lock file.
 *
 * @param {string} root
 * @param {AbortSignal} stopping
 */
export async function installIfNeeded(root, stopping) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  // `npm ci` empties node_modules first, so an interrupted installation leaves no marker.
  const marker = join(root, 'node_modules', '.commonworks-lock');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === lock) return;
  console.log('Installing dependencies…');
  // Nothing here needs its install script; without them every version of npm does the same, and faster.
  const options = ['--include=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'];
  await mustRun('npm ci', 'npm', ['ci', ...options, '--loglevel=error'], { cwd: root, stopping });
  writeFileSync(marker, lock);
}
