import type pg from 'pg';

/** Parents whose rows stay for good, and which no read seeks children by: their key needs no index. */
const LASTING: Readonly<Record<string, string>> = {
  mail_kind: 'a list of the product',
  person: 'an account is closed, its row stays',
  question: 'a published template version never changes',
  section: 'a published template version never changes',
  service: 'the catalogue takes no service away',
  service_area: 'the catalogue takes no area away',
  template_version: 'a published template version never changes',
};

/** Keys of which another index finds the rows as well. */
const FOUND_OTHERWISE: Readonly<Record<string, string>> = {
  'release (consortium_id, campaign_id)': 'by campaign_id',
  'release_participant (municipality_id)': 'the release is sought first, with its consortium',
  'release_standing (consortium_id, release_id, group_id)':
    'the primary key begins with the municipality that reads',
  'workbook (consortium_id, campaign_id)': 'by campaign_id',
  'workbook (consortium_id, municipality_id)': 'the primary key begins with municipality_id',
};

/** Foreign keys without an index that begins with their columns, a line each, apart from those named here. */
export async function findMissingIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ key: string; parent: string }>(`
    select format('%s (%s)', k.conrelid::regclass, string_agg(a.attname, ', ' order by c.place)) as key,
           k.confrelid::regclass::text as parent
      from pg_constraint k
      cross join lateral unnest(k.conkey) with ordinality as c (number, place)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = c.number
     where k.contype = 'f' and k.connamespace = 'public'::regnamespace
       and not exists (
         select from pg_index i where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
            and k.conkey <@ (i.indkey::int2[])[0:cardinality(k.conkey) - 1])
     group by k.oid order by 1`);
  return rows
    .filter(({ key, parent }) => !(parent in LASTING) && !(key in FOUND_OTHERWISE))
    .map(({ key }) => key);
}
