import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ClearError } from '../setup/clear-error.mjs';
import { messageOf } from '../setup/error-code.mjs';
import { createPrivateFile, writePrivateFile } from '../setup/private-file.mjs';
import { clusterIn } from './cluster.mjs';

const randomPassword = () => randomBytes(24).toString('base64url');

/**
 * What one installation alone knows: five passwords, safe in a URL as they are; the dominance rule's parameter,
 * 10 to 20, which official statistics keep confidential because knowing it helps to undo the rule; and the key
 * that tenant contexts are signed with.
 *
 * @typedef {{ superuser: string, owner: string, api: string, identity: string, worker: string,
 *   dominancePercent: number, contextKey: string }} Secrets
 */

/** How each secret is made. One that a later version needs, and an older file lacks, is added to it. */
const MAKERS = {
  superuser: randomPassword,
  owner: randomPassword,
  api: randomPassword,
  identity: randomPassword,
  worker: randomPassword,
  dominancePercent: () => randomInt(10, 21),
  contextKey: () => randomBytes(32).toString('hex'),
};

/**
 * The secrets of an installation, made at its first start and kept in `secrets.json`.
 *
 * @param {string} dataDir
 * @returns {Secrets}
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
    createPrivateFile(file, textOf(completed({})));
  }
  let kept;
  try {
    kept = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ClearError(`${file} cannot be read: ${messageOf(error)}`);
  }
  const secrets = completed(kept);
  if (Object.keys(secrets).length > Object.keys(kept).length) writePrivateFile(file, textOf(secrets));
  return secrets;
}

/**
 * The same secrets, and a new one for each that is missing.
 *
 * @param {Partial<Secrets>} kept
 * @returns {Secrets}
 */
function completed(kept) {
  const made = Object.fromEntries(Object.entries(MAKERS).map(([name, make]) => [name, make()]));
  return /** @type {Secrets} */ ({ ...made, ...kept });
}

/** @param {Secrets} secrets */
const textOf = (secrets) => `${JSON.stringify(secrets, null, 2)}\n`;
