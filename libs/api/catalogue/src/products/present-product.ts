import { wordsOf } from './known-product.js';
import { writeProductId } from './product-id.js';
import type { ProductObject } from './product.types.js';
import type { ProductRow } from './read-products.js';

/** A product as readers in this consortium get it. */
export function presentProduct(consortiumId: string, row: ProductRow): ProductObject {
  const { name, vendor, synonyms, supportEnds } = wordsOf(row);
  return {
    id: writeProductId(consortiumId, row),
    name,
    vendor,
    synonyms: [...synonyms],
    supportEnds,
    bundled: row.bundledId !== null,
    ownSynonyms: [...row.ownSynonyms],
    ownSupportEnds: row.ownSupportEnds,
    version: row.version,
  };
}
