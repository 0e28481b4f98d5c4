import type { OwnerQuery } from '@commonworks/api-platform/schema';
import { contentId } from './content-id.js';
import type { ReferenceContent } from './reference-content.js';

/** Brings the products up to those given. What consortia added stays, to products that are gone as well. */
export async function loadProducts(query: OwnerQuery, { products }: ReferenceContent): Promise<void> {
  const rows = products.map(({ code, name, vendor, synonyms, supportEnds }) => ({
    id: contentId('product', code),
    code,
    name,
    vendor,
    synonyms,
    support_ends: supportEnds,
  }));
  await query(
    `insert into product (id, code, name, vendor, synonyms, support_ends)
     select r.id, r.code, r.name, r.vendor, r.synonyms, r.support_ends
       from jsonb_to_recordset($1) as r (id uuid, code text, name text, vendor text, synonyms text[], support_ends text)
     on conflict (code) do update set name = excluded.name, vendor = excluded.vendor,
       synonyms = excluded.synonyms, support_ends = excluded.support_ends`,
    [JSON.stringify(rows)],
  );
  await query('delete from product p where p.id <> all ($1::uuid[])', [rows.map(({ id }) => id)]);
}
