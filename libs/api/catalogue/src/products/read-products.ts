import type { Queries } from '@commonworks/api-platform';
import { foldProduct, type PartialDate } from '@commonworks/domain-assessment';

/** A product as a consortium knows it: one that came with Commonworks, with what the consortium added, or its own. */
export interface ProductRow {
  /** That of the product which came along; null for one of the consortium's own. */
  readonly bundledId: string | null;
  /** That of what the consortium added; null where it added nothing. */
  readonly ownId: string | null;
  readonly name: string;
  readonly vendor: string | null;
  readonly bundledSynonyms: readonly string[];
  readonly ownSynonyms: readonly string[];
  readonly bundledSupportEnds: PartialDate | null;
  readonly ownSupportEnds: PartialDate | null;
  /** Of what the consortium added; 0 where it added nothing. */
  readonly version: number;
}

/** What a consortium knows, by name; of products with the same name its own first. */
export async function readProducts(tx: Queries, consortiumId: string): Promise<ProductRow[]> {
  const rows = await tx.query<ProductRow>(
    `select p.id as "bundledId", o.id as "ownId", p.name, p.vendor, p.synonyms as "bundledSynonyms",
            coalesce(o.synonyms, '{}') as "ownSynonyms", p.support_ends as "bundledSupportEnds",
            o.support_ends as "ownSupportEnds", coalesce(o.version, 0) as version
       from product p left join consortium_product o on o.product_id = p.id and o.consortium_id = $1
     union all
     select null, o.id, o.name, o.vendor, '{}', o.synonyms, null, o.support_ends, o.version
       from consortium_product o where o.consortium_id = $1 and o.product_id is null`,
    [consortiumId],
  );
  return rows
    .map((row) => ({ row, key: `${foldProduct(row.name)} ${row.bundledId ?? ''} ${row.ownId ?? ''}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ row }) => row);
}
