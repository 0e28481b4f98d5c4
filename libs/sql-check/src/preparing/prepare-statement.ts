import pg from 'pg';
import type { Statement } from '../statements/statement.js';
import { isPrepared, splitStatements } from '../statements/split-statements.js';

/** Prepared, or of a kind that is only parsed, or refused: with what PostgreSQL says. */
export type Outcome =
  { readonly kind: 'PREPARED' | 'PARSED' } | { readonly kind: 'REFUSED'; readonly why: string };

/** Has PostgreSQL parse a statement and resolve every name in it, without running it. */
export async function prepareStatement(client: pg.Client, { text }: Statement): Promise<Outcome> {
  try {
    const parts = splitStatements(text).filter(isPrepared);
    for (const part of parts) {
      await client.query(`prepare checked as ${part.text}`);
      await client.query('deallocate checked');
    }
    return { kind: parts.length > 0 ? 'PREPARED' : 'PARSED' };
  } catch (error) {
    return { kind: 'REFUSED', why: messageOf(error) };
  }
}

/**
 * Whether the role of this connection may do what the statement does, by tables and columns. Planning a statement
 * checks that, and runs nothing.
 */
export async function isPermitted(client: pg.Client, { text }: Statement): Promise<boolean> {
  const DENIED = '42501';
  try {
    for (const part of splitStatements(text).filter(isPrepared))
      await client.query(`explain (generic_plan) ${part.text}`);
    return true;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === DENIED) return false;
    throw error;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const hint = error instanceof pg.DatabaseError ? error.hint : undefined;
  return hint ? `${error.message}. ${hint}` : error.message;
}
