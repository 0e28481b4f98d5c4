import { dirname } from 'node:path';
import { connect } from './database/connection.mjs';
import { ClearError, report } from './setup/clear-error.mjs';
import { readRunningUrls } from './start/data-directory.mjs';
import { readOptions } from './start/options.mjs';

const WHY = {
  SEAL_MISSING: 'it is missing, though a later one is there',
  EVENTS_MISSING: 'events it was set over are missing',
  EVENTS_ADDED: 'events were added among those it was set over',
  CHANGED: 'it, or an event it was set over, was changed',
};

/**
 * `npm run audit:check [-- <digest>]`: whether the audit log is as it was sealed; with a digest noted before, also
 * whether the chain still has that seal, so that nothing was cut off its end.
 *
 * @param {string[]} args
 */
async function checkLog([noted, ...rest]) {
  if (rest.length > 0) throw new ClearError('Give one digest at most: npm run audit:check -- <digest>');
  const { dataDir, given } = readOptions(process.env, dirname(import.meta.dirname));
  const url = given.worker ?? readRunningUrls(dataDir)?.worker;
  if (!url)
    throw new ClearError(`No database runs on ${dataDir}. Start it first, or give WORKER_DATABASE_URL.`);
  const { checkAuditLog } = await import('@commonworks/api-platform/worker');
  const client = await connect(url);
  try {
    const { seals, upTo, digest, broken } = await checkAuditLog(
      async (sql, params) => (await client.query(sql, params)).rows,
    );
    if (broken) throw new ClearError(`The audit log is broken at seal ${broken.number}: ${WHY[broken.why]}.`);
    if (noted) await requireSeal(client, noted);
    console.log(`The audit log is as it was sealed: ${seals} seals, up to event ${upTo}.`);
    if (digest) console.log(`Note the last digest elsewhere: ${digest}`);
  } finally {
    await client.end();
  }
}

/**
 * @param {import('pg').Client} client
 * @param {string} digest
 */
async function requireSeal(client, digest) {
  const { rowCount } = await client.query(`select from audit_seal where encode(digest, 'hex') = $1`, [
    digest,
  ]);
  if (rowCount === 0)
    throw new ClearError(`There is no seal with the digest ${digest}: the end was cut off.`);
}

try {
  await checkLog(process.argv.slice(2));
} catch (error) {
  report('audit:check', error);
  process.exitCode = 1;
}
