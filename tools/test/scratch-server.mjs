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
  let service;
  try {
    const password = randomBytes(12).toString('hex');
    const remember = (started) => {
      service = started;
      onStart(service.kill);
    };
    const { superuserUrl } = await startEmbedded({ dataDir, password, durable: false, onStart: remember });
    return await use(superuserUrl);
  } finally {
    await service?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
