import type { HomeQuadrantFragment, QuadrantRegion } from '@commonworks/web-graphql';

/** What the quadrants say of one of their regions. */
export interface RegionReading {
  /** Under the consortium's name. */
  readonly name: string;
  /** Services in it. */
  readonly count: number;
  /** Services that have a place at all: none whose score is unknown or withheld. */
  readonly total: number;
  /** The first few of them by the sum of both scores, the highest first; those alike in the order of the template. */
  readonly first: readonly string[];
}

/** As many as can be taken in at a glance. */
const NAMED = 3;

/** @returns null where the quadrants know no such region, or where no service has a place */
export function mostMarked(
  { regions, points }: Pick<HomeQuadrantFragment, 'regions' | 'points'>,
  region: QuadrantRegion,
): RegionReading | null {
  const name = regions.find(({ code }) => code === region)?.name;
  if (name === undefined || points.length === 0) return null;
  const inIt = points.filter((point) => point.region === region);
  const first = [...inIt]
    .sort((a, b) => b.x + b.y - (a.x + a.y))
    .slice(0, NAMED)
    .map(({ service }) => service.name);
  return { name, count: inIt.length, total: points.length, first };
}
