import { isUuid } from '@commonworks/api-platform';
import type { ProductRow } from './read-products.js';

/**
 * What an id names: a product of a consortium's own, or one that came with Commonworks as one consortium knows it. The
 * same product has another id in each consortium, since each sees its own words with it.
 */
export type ProductId =
  | { readonly kind: 'OWN'; readonly ownId: string }
  | { readonly kind: 'BUNDLED'; readonly consortiumId: string; readonly bundledId: string };

/** Null for what names nothing. */
export function readProductId(id: string): ProductId | null {
  const [first = '', second, ...others] = id.split('.');
  if (!isUuid(first) || others.length > 0) return null;
  if (second === undefined) return { kind: 'OWN', ownId: first };
  return isUuid(second) ? { kind: 'BUNDLED', consortiumId: first, bundledId: second } : null;
}

export function writeProductId(consortiumId: string, { bundledId, ownId }: ProductRow): string {
  return bundledId === null ? (ownId ?? '') : `${consortiumId}.${bundledId}`;
}
