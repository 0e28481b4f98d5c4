import { found, type Locale, type Queries } from '@commonworks/api-platform';

/** A service area, in one language. */
export interface AreaRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** In the order of the catalogue. */
export const readAreas = (tx: Queries, locale: Locale): Promise<AreaRow[]> =>
  tx.query<AreaRow>(
    `select a.id, a.code, case when $1 = 'fr' then a.name_fr else a.name_en end as name
     from service_area a order by a.position, a.code`,
    [locale],
  );

/** @throws AppError NOT_FOUND */
export async function areaOf(tx: Queries, code: string): Promise<string> {
  const [area] = await tx.query<{ id: string }>('select a.id from service_area a where a.code = $1', [code]);
  return found(area).id;
}
