import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { createPrivateFile } from '../setup/private-file.mjs';
import { clusterIn } from './cluster.mjs';

const randomPassword = () => randomBytes(24).toString('base64url');

/**
 * What one installation alone knows, made at its first start and kept in `secrets.json`.
 *
 * @param {string} dataDir
 * @returns {{ superuser: string, owner: string, api: string, worker: string, dominancePercent: number }}
 *   four passwords, safe in a URL as they are; and the dominance rule's parameter, 10 to 20, which official
 *   statistics keep confidential because knowing it helps to undo the rule
 * @throws {ClearError} if the file is missing though there is a cluster that only it opens
 */
export function readSecrets(dataDir) {
  const file = join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    if (existsSync(clusterIn(dataDir))) {
      throw new ClearError(
        `${file} is missing: it holds the passwords of ${clusterIn(dataDir)}. Bring it back from a backup.`,
      );
    }
    const secrets = {
      superuser: randomPassword(),
      owner: randomPassword(),
      api: randomPassword(),
      worker: randomPassword(),
      dominancePercent: randomInt(10, 21),
    };
    createPrivateFile(file, `${JSON.stringify(secrets, null, 2)}\n`);
  }
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ClearError(`${file} cannot be read: ${error.message}`);
  }
}
