import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../database/embedded-server.mjs';

/**
 * Lends a real PostgreSQL that is thrown away afterwards, and so need not survive the machine.
 *
 * @template T
 * @param {(superuserUrl: string) => Promise<T>} use
 * @param {(kill: () => void) => void} onStart receives the way to end it without ceremony
 * @returns {Promise<T>}
 */
export async function withScratchServer(use, onStart) {
  const dataDir = mkdtempSync(join(tmpdir(), 'commonworks-postgres-'));
  chmodSync(dataDir, 0o711); // PostgreSQL may run as another user, who has to walk through
  /** @type {import('../setup/service.mjs').Service[]} */
  const services = [];
  try {
    const password = randomBytes(12).toString('hex');
    /** @param {import('../setup/service.mjs').Service} started */
    const remember = (started) => {
      services.push(started);
      onStart(started.kill);
    };
    const { superuserUrl } = await startEmbedded({ dataDir, password, durable: false, onStart: remember });
    return await use(superuserUrl);
  } finally {
    for (const service of services) await service.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
