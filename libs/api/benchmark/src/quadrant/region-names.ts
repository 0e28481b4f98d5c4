import { translate, type Locale, type Transaction } from '@commonworks/api-platform';
import { REGIONS, type Region } from '@commonworks/domain-opportunity';
import { type RegionNames } from './explain-place.js';

type OwnNames = Partial<Record<Region, Partial<Record<Locale, string>>>>;

/** What the consortium calls the regions; the product's names where it has none of its own. */
export async function regionNames(
  tx: Transaction,
  consortiumId: string,
  locale: Locale,
): Promise<RegionNames> {
  const [consortium] = await tx.query<{ names: OwnNames }>(
    'select region_names as names from consortium where id = $1',
    [consortiumId],
  );
  const nameOf = (region: Region) =>
    consortium?.names[region]?.[locale] ?? translate(locale, `benchmark:region.${region}`);
  const regions = [...REGIONS.CLIENT, ...REGIONS.SUPPLIER];
  return Object.fromEntries(regions.map((region) => [region, nameOf(region)])) as RegionNames;
}
