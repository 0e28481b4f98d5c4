import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { supervise } from '../setup/service.mjs';

/**
 * The page with hot reload. Its address is the one people use, so that the session's cookie is of one site.
 *
 * @type {NonNullable<import('../start/launch.mjs').Variant['startPage']>}
 */
export function startPage(root, { host, port }, { url }) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, '--host', host, '--port', String(port), '--strictPort', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'apps/web'),
    env: { ...process.env, NODE_ENV: 'development', API_URL: url },
    // The pipe closes when this process ends, however it does; Vite then ends too.
    stdio: ['pipe', 'inherit', 'inherit'],
    detached: process.platform !== 'win32',
  });
  return supervise('page', child);
}
