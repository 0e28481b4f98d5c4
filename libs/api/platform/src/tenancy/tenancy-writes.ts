import type { Queries } from '../database/transaction.js';

export interface NewConsortium {
  readonly code: string;
  readonly name: string;
  /** Two capital letters, as AB. */
  readonly province: string;
}

export interface NewMunicipality {
  readonly name: string;
  readonly type: string;
  /** Two capital letters, as AB. */
  readonly province: string;
  readonly population: number;
  /** The year of the population. */
  readonly year: number;
}

/** @returns its id */
export const insertConsortium = (tx: Queries, { code, name, province }: NewConsortium): Promise<string> =>
  idOf(
    tx.query('insert into consortium (code, name, province) values ($1, $2, $3) returning id', [
      code,
      name,
      province,
    ]),
  );

/** With its population. @returns its id */
export async function insertMunicipality(
  tx: Queries,
  { name, type, province, population, year }: NewMunicipality,
): Promise<string> {
  const id = await idOf(
    tx.query('insert into municipality (name, type, province) values ($1, $2, $3) returning id', [
      name,
      type,
      province,
    ]),
  );
  await tx.query(
    `insert into profile_figure (municipality_id, year, code, value) values ($1, $2, 'population', $3)`,
    [id, year, population],
  );
  return id;
}

/** Makes the municipality a member. @returns whether it was none before */
export async function joinConsortium(
  tx: Queries,
  consortiumId: string,
  municipalityId: string,
): Promise<boolean> {
  const joined = await tx.query(
    `insert into consortium_member (consortium_id, municipality_id) values ($1, $2)
     on conflict do nothing returning consortium_id`,
    [consortiumId, municipalityId],
  );
  return joined.length > 0;
}

/** Binds these domains in place of those before. @returns whether there is such a place */
export async function setEmailDomains(
  tx: Queries,
  table: 'municipality' | 'consortium',
  id: string,
  domains: readonly string[],
): Promise<boolean> {
  const rows = await tx.query(`update ${table} set email_domains = $1 where id = $2 returning id`, [
    domains,
    id,
  ]);
  return rows.length > 0;
}

/** Says where it is, in degrees, unless that is known already. */
export async function placeMunicipality(
  tx: Queries,
  id: string,
  { latitude, longitude }: { readonly latitude: number; readonly longitude: number },
): Promise<void> {
  await tx.query(
    'update municipality set latitude = $2, longitude = $3 where id = $1 and latitude is null returning id',
    [id, latitude, longitude],
  );
}

async function idOf(rows: Promise<{ id: string }[]>): Promise<string> {
  const [row] = await rows;
  if (!row) throw new Error('an inserted row was not returned');
  return row.id;
}
