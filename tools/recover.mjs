import { createHash, randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { ClearError, report } from './setup/clear-error.mjs';
import { readRunningUrls } from './start/data-directory.mjs';
import { readOptions } from './start/options.mjs';

const VALID_MINUTES = 30;

/**
 * `npm run recover -- <e-mail>`: a link with which an administrator who forgot the password sets a new one. Whoever
 * may run this may read the whole database anyway; who is no administrator asks for a mail on the sign-in page.
 *
 * @param {string[]} args
 */
async function recover([email, ...rest]) {
  if (!email || rest.length > 0) throw new ClearError('Say for whom: npm run recover -- <e-mail>');
  const { dataDir, publicUrl } = readOptions(process.env, dirname(import.meta.dirname));
  const running = readRunningUrls(dataDir);
  const ownerUrl = process.env.OWNER_DATABASE_URL || running?.owner;
  if (!ownerUrl) throw new ClearError(`No database runs on ${dataDir}. Start it first: npm start`);
  const token = randomBytes(32).toString('base64url');
  // Needs what npm start has installed.
  const { connect } = await import('./database/connection.mjs');
  const client = await connect(ownerUrl, 'the owner’s database');
  try {
    await client.query('begin');
    await client.query(`select set_config('cw.purpose', 'RECOVER', true)`);
    const personId = await findAdministrator(client, email.trim().toLowerCase());
    await client.query(
      `insert into password_reset (person_id, token_hash, expires_at)
       values ($1, $2, now() + make_interval(mins => $3))`,
      [personId, createHash('sha256').update(token).digest(), VALID_MINUTES],
    );
    await client.query(
      `insert into audit_event (action, subject_type, subject_id) values ('RECOVERY_LINK_MADE', 'person', $1)`,
      [personId],
    );
    await client.query('commit');
  } finally {
    await client.end();
  }
  const page = process.env.PUBLIC_URL ? publicUrl : (running?.page ?? publicUrl);
  return `${page.replace(/\/$/, '')}/reset/${token}\nIt works once, for ${VALID_MINUTES} minutes, and ends all sessions of ${email}.`;
}

/**
 * @param {import('pg').Client} client
 * @param {string} email
 */
async function findAdministrator(client, email) {
  /** @type {import('pg').QueryResult<{ id: string, administers: boolean }>} */
  const { rows } = await client.query(
    `select p.id, m.role is not null as administers
       from person p left join installation_membership m on m.person_id = p.id and m.role = 'ADMINISTRATOR'
      where p.email = $1 and p.closed_at is null`,
    [email],
  );
  if (rows.length === 0) throw new ClearError(`Nobody has an account with the address ${email}.`);
  if (!rows[0].administers) {
    throw new ClearError(
      `${email} is not an administrator. Whoever else forgot the password asks for a link on the sign-in page; ` +
        'without mail, an administrator finds it in the outbox.',
    );
  }
  return rows[0].id;
}

try {
  console.log(await recover(process.argv.slice(2)));
} catch (error) {
  report('recover', error);
  process.exitCode = 1;
}
