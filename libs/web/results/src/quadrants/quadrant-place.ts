import { type Corner } from '@commonworks/web-charts';
import {
  type QuadrantQuery,
  type QuadrantRegion,
  type QuadrantPlaceFragment,
} from '@commonworks/web-graphql';
import { byFigure, byWord, type Sorting } from '@commonworks/web-ui';

export type Quadrant = NonNullable<QuadrantQuery['quadrant']>;
export type Place = QuadrantPlaceFragment;
export type Unplaced = Quadrant['unplaced'][number];

/** Where a region lies: high or low on the first axis, then on improvement. */
export const CORNERS: Record<QuadrantRegion, Corner> = {
  PURSUE: 'hh',
  EXPLORE: 'hl',
  TEST: 'lh',
  MONITOR: 'll',
  HARVEST: 'hh',
  IMPROVE: 'hl',
  INVEST: 'lh',
  MAYBE: 'll',
};

export type PlaceSort = 'service' | 'region' | 'x' | 'y';
export const PLACE_SORTS: readonly PlaceSort[] = ['service', 'region', 'x', 'y'];

/**
 * The services in the order asked for; without one by region from the upper right, those on the line last, then from the
 * farthest out.
 */
export function sortPlaces(
  { points, regions }: Pick<Quadrant, 'points' | 'regions'>,
  sorting: Sorting<PlaceSort> | null,
): Place[] {
  const order = new Map<QuadrantRegion | null, number>(regions.map(({ code }, index) => [code, index]));
  const rank = ({ region }: Place) => order.get(region) ?? regions.length;
  const byRegion = (a: Place, b: Place) => rank(a) - rank(b);
  const outward = (a: Place, b: Place) => b.x + b.y - (a.x + a.y);
  if (!sorting) return points.toSorted((a, b) => byRegion(a, b) || outward(a, b));
  const { by, descending } = sorting;
  const compare: Record<PlaceSort, (a: Place, b: Place) => number> = {
    service: (a, b) => byWord(a.service.name, b.service.name, descending),
    region: (a, b) => (descending ? byRegion(b, a) : byRegion(a, b)),
    x: (a, b) => byFigure(a.x, b.x, descending),
    y: (a, b) => byFigure(a.y, b.y, descending),
  };
  return points.toSorted((a, b) => compare[by](a, b) || byWord(a.service.name, b.service.name, false));
}

/** A region of the lens with the services that stand in it. */
export type CountedRegion = Quadrant['regions'][number] & { corner: Corner; count: number };

export interface PlaceCounts {
  /** From the upper right, clockwise. */
  regions: readonly CountedRegion[];
  /** Services on the line: in none of the regions, and in none of their counts. */
  onLine: number;
}

/** How many services stand where; each is counted once. */
export function countPlaces({ points, regions }: Pick<Quadrant, 'points' | 'regions'>): PlaceCounts {
  const among = (code: QuadrantRegion | null) => points.filter(({ region }) => region === code).length;
  return {
    regions: regions.map((region) => ({
      ...region,
      corner: CORNERS[region.code],
      count: among(region.code),
    })),
    onLine: among(null),
  };
}
