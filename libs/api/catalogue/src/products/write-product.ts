import { found, recordAudit, type TenantContext, type Transaction } from '@commonworks/api-platform';
import type { ProductWords } from './product-words.js';

/** Whose products are decided about: until the transaction ends, nobody else decides about them. */
export async function holdProducts(tx: Transaction, consortiumId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('products ' || ($1::uuid)::text, 0))`, [
    consortiumId,
  ]);
}

/** @returns its id */
export async function insertOwn(
  tx: Transaction,
  { consortiumId, bundledId }: { consortiumId: string; bundledId: string | null },
  { name, vendor, synonyms, supportEnds }: ProductWords,
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `insert into consortium_product (consortium_id, product_id, name, vendor, synonyms, support_ends)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [consortiumId, bundledId, name, vendor, synonyms, supportEnds],
  );
  return found(row).id;
}

export async function updateOwn(
  tx: Transaction,
  id: string,
  { name, vendor, synonyms, supportEnds }: ProductWords,
): Promise<void> {
  await tx.query(
    `update consortium_product
        set name = $2, vendor = $3, synonyms = $4, support_ends = $5, version = version + 1 where id = $1`,
    [id, name, vendor, synonyms, supportEnds],
  );
}

export async function removeOwn(tx: Transaction, id: string): Promise<void> {
  await tx.query('delete from consortium_product where id = $1', [id]);
}

/** Who did what to which product, for the consortium's log. */
export function recordProduct(
  tx: Transaction,
  ctx: TenantContext,
  action: 'PRODUCT_ADDED' | 'PRODUCT_CHANGED' | 'PRODUCT_REMOVED',
  { consortiumId, ownId, name }: { consortiumId: string; ownId: string; name: string },
): Promise<void> {
  return recordAudit(tx, ctx, {
    action,
    subjectType: 'product',
    subjectId: ownId,
    consortiumId,
    detail: { name },
  });
}
