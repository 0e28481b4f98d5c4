import { ClearError } from '../setup/clear-error.mjs';
import { signing } from './act-for.mjs';
import { connect } from './connection.mjs';

/** @typedef {{ personId: string, municipalityIds: string[], coordinatedConsortiumIds: string[], consortiumIds: string[] }} Standing */

/**
 * The statements that open a person's context. A signature is good for one transaction alone, so they compute it
 * where they run, with what signs this person's context and nothing else: the installation's key is not in them.
 *
 * @param {string} identityUrl
 * @param {string} contextKey
 * @param {string} email
 * @throws {ClearError} if nobody has that address
 */
export async function personContext(identityUrl, contextKey, email) {
  const { API_ROLE, contextText, deriveContextKey, parseContextKey } = await signing();
  const key = parseContextKey(contextKey);
  const context = contextText(await standingOf(identityUrl, key, email));
  const derived = `'\\x${deriveContextKey(key, API_ROLE, context).toString('hex')}'::bytea`;
  const mark = `convert_to(pg_backend_pid() || '|' || extract(epoch from now()), 'UTF8')`;
  return [
    'begin;',
    `select set_config('cw.context', '${context}', true),`,
    `       set_config('cw.signature', encode(sha256(${derived} || ${mark}), 'hex'), true);`,
  ].join('\n');
}

/**
 * @param {string} identityUrl
 * @param {Buffer} key
 * @param {string} email
 */
async function standingOf(identityUrl, key, email) {
  const { beginTransaction, IDENTITY_ROLE, setContext } = await signing();
  const client = await connect(identityUrl);
  const nobody = { personId: null, municipalityIds: [], coordinatedConsortiumIds: [], consortiumIds: [] };
  try {
    const mark = await beginTransaction(client, 'read only');
    await setContext(client, mark, { role: IDENTITY_ROLE, key }, { ...nobody, purpose: 'AUTHENTICATE' });
    /** @type {import('pg').QueryResult<Standing>} */
    const { rows } = await client.query(STANDING, [email.trim().toLowerCase()]);
    if (rows.length === 0) throw new ClearError(`Nobody here has the address ${email}.`);
    return { ...rows[0], purpose: /** @type {const} */ ('REQUEST') };
  } finally {
    await client.end();
  }
}

const STANDING = `
  with held as (select p.id, array(select distinct m.municipality_id from municipality_membership m where m.person_id = p.id) as own,
                       array(select distinct m.consortium_id from consortium_membership m where m.person_id = p.id) as coordinated
                  from person p where p.email = $1)
  select id as "personId", own as "municipalityIds", coordinated as "coordinatedConsortiumIds",
         array(select unnest(coordinated) union
               select c.consortium_id from consortium_member c where c.municipality_id = any (own)) as "consortiumIds"
    from held`;
