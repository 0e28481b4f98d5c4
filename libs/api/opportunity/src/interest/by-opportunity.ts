import {
  municipalityLoader,
  type MunicipalityObject,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';

/** What a municipality has to do with an opportunity. */
export interface OfMunicipality {
  readonly opportunityId: string;
  readonly municipalityId: string;
}

/** By opportunity, each with its municipality in place of the id, by its name. */
export async function byOpportunity<R extends OfMunicipality, T extends object>(
  tx: Transaction,
  ctx: TenantContext,
  ids: readonly string[],
  rows: readonly R[],
  present: (row: R) => T,
): Promise<Map<string, (T & { municipality: MunicipalityObject })[]>> {
  const municipalityIds = [...new Set(rows.map(({ municipalityId }) => municipalityId))];
  const municipalities = await municipalityLoader.load(tx, municipalityIds, ctx);
  const lists = new Map<string, (T & { municipality: MunicipalityObject })[]>(ids.map((id) => [id, []]));
  for (const row of rows) {
    const municipality = municipalities.get(row.municipalityId);
    if (municipality) lists.get(row.opportunityId)?.push({ ...present(row), municipality });
  }
  for (const list of lists.values())
    list.sort((a, b) => a.municipality.name.localeCompare(b.municipality.name, ctx.locale));
  return lists;
}
