import { REGIONS, type Lens, type Placement, type Region } from './classify-quadrant.js';

/** Municipalities by the place of one service on the charts of one lens. */
export interface PlaceCounts {
  /** All regions of the lens; whoever stands beside the supplier chart is not counted in its Maybe. */
  readonly regions: readonly { readonly region: Region; readonly count: number }[];
  /** On a line between regions: placed, and in none of them. */
  readonly onLine: number;
  /** On the chart: in a region or on a line. */
  readonly placed: number;
  /** Beside the chart, because a score is unknown. */
  readonly beside: number;
}

/** Counts places of one lens: of Pursue, Pursue, Test and one on the line, Pursue has 2, Test 1, and 4 are placed. */
export function countPlaces(lens: Lens, placements: readonly Placement[]): PlaceCounts {
  const at = (where: Placement['at']) => placements.filter((placement) => placement.at === where).length;
  return {
    regions: REGIONS[lens].map((region) => ({ region, count: countIn(placements, region) })),
    onLine: at('LINE'),
    placed: at('REGION') + at('LINE'),
    beside: at('BESIDE'),
  };
}

/** How many stand in a region of the chart. */
export function countIn(placements: readonly Placement[], region: Region): number {
  return placements.filter((placement) => isIn(placement, region)).length;
}

/** Whether a place is in a region of the chart; beside it, nothing is. */
export function isIn(placement: Placement, region: Region): boolean {
  return placement.at === 'REGION' && placement.region === region;
}
