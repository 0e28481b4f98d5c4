import type { Queries } from '@commonworks/api-platform';
import type { NamedProduct, PartialDate } from '@commonworks/domain-assessment';
import { readProducts, type ProductRow } from './read-products.js';

/** A product with all its names, to recognise what was written by. */
export interface KnownProduct extends NamedProduct {
  /** Of one that came with Commonworks the same in every installation. */
  readonly id: string;
  readonly name: string;
  readonly vendor: string | null;
  /** Those that came along, then the consortium's own. */
  readonly synonyms: readonly string[];
  /** A year, a month or a day; the consortium's own goes before that which came along. */
  readonly supportEnds: PartialDate | null;
}

/** The products a consortium knows, by name: for a request what its policies show, for the worker all. */
export async function readKnownProducts(tx: Queries, consortiumId: string): Promise<KnownProduct[]> {
  const rows = await readProducts(tx, consortiumId);
  return rows.flatMap((row) => {
    const id = row.bundledId ?? row.ownId;
    return id === null ? [] : [{ id, ...wordsOf(row) }];
  });
}

/** What is known of a product, whoever knows it. */
export const wordsOf = (row: ProductRow): Omit<KnownProduct, 'id'> => ({
  name: row.name,
  vendor: row.vendor,
  synonyms: [...row.bundledSynonyms, ...row.ownSynonyms],
  supportEnds: row.ownSupportEnds ?? row.bundledSupportEnds,
});
