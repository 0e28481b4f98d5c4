import type { Queries } from '../database/transaction.js';
import { found } from '../errors/app-error.js';

/** The id of the consortium of this code. @throws AppError NOT_FOUND where the transaction sees none */
export async function consortiumOf(tx: Queries, code: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>('select c.id from consortium c where c.code = $1', [code]);
  return found(row).id;
}
