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

/** The services in the order asked for; without one by region from the upper right, then from the farthest out. */
export function sortPlaces(
  { points, regions }: Pick<Quadrant, 'points' | 'regions'>,
  sorting: Sorting<PlaceSort> | null,
): Place[] {
  const order = new Map(regions.map(({ code }, index) => [code, index]));
  const byRegion = (a: Place, b: Place) => (order.get(a.region) ?? 0) - (order.get(b.region) ?? 0);
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

/** The region in the upper right, and how many services stand in it. */
export function foremost({ points, regions }: Quadrant): { name: string; count: number } | null {
  const region = regions.find(({ code }) => CORNERS[code] === 'hh');
  return region
    ? { name: region.name, count: points.filter((point) => point.region === region.code).length }
    : null;
}
