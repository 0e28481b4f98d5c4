import { AppError, faultIf, refuseFaults, translate, type TenantContext } from '@commonworks/api-platform';
import { foldProduct } from '@commonworks/domain-assessment';
import { wordsOf } from './known-product.js';
import { presentProduct } from './present-product.js';
import type { ProductWords } from './product-words.js';
import type { ProductConflictObject, ProductNamesTakenObject } from './product.types.js';
import type { ProductRow } from './read-products.js';
import { takenNames } from './taken-names.js';

/** So many products a consortium may add: with those that came along they are one page of a list. */
export const MOST_PRODUCTS = 400;

/** @throws AppError CONFLICT where the consortium has as many of its own as it may */
export function refuseMore(known: readonly ProductRow[]): void {
  if (known.filter(({ bundledId }) => bundledId === null).length >= MOST_PRODUCTS)
    throw new AppError('CONFLICT', { most: MOST_PRODUCTS }, 'catalogue:product.tooMany');
}

/** What came with Commonworks is called as it is. @throws FieldError INVALID_INPUT */
export function requireBundledWords(row: ProductRow, { name, vendor }: ProductWords): void {
  refuseFaults(
    faultIf(name !== row.name, 'input.name', 'catalogue:product.bundled'),
    faultIf(vendor !== row.vendor, 'input.vendor', 'catalogue:product.bundled'),
  );
}

/** Null where the change is based on what stands. */
export function refuseVersion(
  ctx: TenantContext,
  consortiumId: string,
  row: ProductRow,
  expectedVersion: number,
): ProductConflictObject | null {
  if (row.version === expectedVersion) return null;
  const message = translate(ctx.locale, 'catalogue:product.outdated');
  return { message, current: presentProduct(consortiumId, row) };
}

/**
 * Null where no other product is known under any of the names that are new. A product that came with Commonworks bears
 * its name and the synonyms it came with already; what the consortium called its own before a later version brought
 * another product of that name stays.
 */
export function refuseNames(
  ctx: TenantContext,
  consortiumId: string,
  { name, synonyms }: ProductWords,
  others: readonly ProductRow[],
  changed: ProductRow | null = null,
): ProductNamesTakenObject | null {
  const bundled = changed?.bundledId == null ? null : { ...changed, ownSynonyms: [] };
  const known = [...(bundled ? [bundled] : []), ...others].map((row) => ({ row, ...wordsOf(row) }));
  const had = new Set([changed?.name ?? '', ...(changed?.ownSynonyms ?? [])].map(foldProduct));
  const isNew = (one: string) => !had.has(foldProduct(one));
  const taken = takenNames(
    { name: !bundled && isNew(name) ? name : null, synonyms: synonyms.filter(isNew) },
    known,
  );
  if (taken.length === 0) return null;
  const names = taken.map(({ field, name: written, product: { row } }) => ({
    field,
    name: written,
    message: translate(ctx.locale, 'catalogue:product.taken', { name: written, product: row.name }),
    product: presentProduct(consortiumId, row),
  }));
  return { message: translate(ctx.locale, 'catalogue:product.someTaken'), names };
}
