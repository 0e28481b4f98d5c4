import type { ClientBase, QueryResult } from 'pg';
import {
  contextText,
  deriveContextKey,
  signContext,
  type ActingFor,
  type ContextKey,
  type TransactionMark,
} from './signed-context.js';
import { statementName } from './statement-name.js';

/** A role whose connections carry contexts, and the key they are signed with. */
export interface ContextSigner {
  readonly role: string;
  readonly key: ContextKey;
}

/** Opens a transaction and learns what marks it, in one round trip. */
export async function beginTransaction(
  client: ClientBase,
  mode: 'read only' | 'read write',
): Promise<TransactionMark> {
  const results: unknown = await client.query(
    `start transaction ${mode}; select pg_backend_pid() as pid, extract(epoch from now()) as began`,
  );
  const [, { rows }] = results as [QueryResult, QueryResult<TransactionMark>];
  const [mark] = rows;
  if (!mark) throw new Error('PostgreSQL did not say when the transaction began');
  return mark;
}

const SET_CONTEXT = `select set_config('cw.context', $1, true), set_config('cw.signature', $2, true)`;

/** Says for whom the transaction acts from now on, until it ends. */
export async function setContext(
  client: ClientBase,
  mark: TransactionMark,
  { role, key }: ContextSigner,
  acting: ActingFor,
): Promise<void> {
  const context = contextText(acting);
  const signature = signContext(deriveContextKey(key, role, context), mark);
  await client.query({ name: statementName(SET_CONTEXT), text: SET_CONTEXT, values: [context, signature] });
}
