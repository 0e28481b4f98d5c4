import type pg from 'pg';
import { load } from './repository.js';
import type { TestDatabase } from './test-database.js';

/** For whom a transaction acts; what is left out is nobody. */
export interface Acting {
  purpose?: 'REQUEST' | 'AUTHENTICATE' | 'ADMINISTRATE' | 'INVITE';
  personId?: string;
  municipalityIds?: readonly string[];
  coordinatedConsortiumIds?: readonly string[];
  consortiumIds?: readonly string[];
}

interface Mark {
  pid: number;
  began: string;
}

interface Signing {
  beginTransaction(client: pg.Client, mode: 'read only' | 'read write'): Promise<Mark>;
  contextText(acting: Required<Omit<Acting, 'personId'>> & { personId: string | null }): string;
  deriveContextKey(key: Buffer, role: string, context: string): Buffer;
  signContext(derived: Buffer, mark: Mark): string;
}

/** The two settings that make a context. */
export interface SignedContext {
  readonly context: string;
  readonly signature: string;
}

const signing = () => load<Signing>('libs/api/platform/src/schema.ts');

/** A context as the product signs it for this role and transaction. */
export async function signedContext(
  { contextKey }: Pick<TestDatabase, 'contextKey'>,
  role: 'commonworks_api' | 'commonworks_identity',
  mark: Mark,
  acting: Acting,
): Promise<SignedContext> {
  const { contextText, deriveContextKey, signContext } = await signing();
  const { purpose = 'REQUEST', personId = null, municipalityIds = [] } = acting;
  const { coordinatedConsortiumIds = [], consortiumIds = [] } = acting;
  const context = contextText({
    purpose,
    personId,
    municipalityIds,
    coordinatedConsortiumIds,
    consortiumIds,
  });
  const derived = deriveContextKey(Buffer.from(contextKey, 'hex'), role, context);
  return { context, signature: signContext(derived, mark) };
}

/** Puts a context, good or forged, into the transaction that is open on the connection. */
export async function setContext(client: pg.Client, { context, signature }: SignedContext): Promise<void> {
  await client.query(`select set_config('cw.context', $1, true), set_config('cw.signature', $2, true)`, [
    context,
    signature,
  ]);
}

/** Opens a transaction on a connection of the role that acts for this person; the caller ends it. */
export async function actOn(
  client: pg.Client,
  database: Pick<TestDatabase, 'contextKey'>,
  role: 'commonworks_api' | 'commonworks_identity',
  acting: Acting,
): Promise<SignedContext> {
  const { beginTransaction } = await signing();
  const signed = await signedContext(database, role, await beginTransaction(client, 'read write'), acting);
  await setContext(client, signed);
  return signed;
}
