/** CLIENT: priority (x) × improvement (y). SUPPLIER: readiness (x) × improvement (y). */
export const LENSES = ['CLIENT', 'SUPPLIER'] as const;
export type Lens = (typeof LENSES)[number];

/** The regions of a lens, from the upper right, clockwise. */
export const REGIONS = {
  CLIENT: ['PURSUE', 'EXPLORE', 'MONITOR', 'TEST'],
  SUPPLIER: ['HARVEST', 'IMPROVE', 'MAYBE', 'INVEST'],
} as const satisfies Record<Lens, readonly string[]>;
export type Region = (typeof REGIONS)[Lens][number];

export type Axis = 'x' | 'y';

/** Where low becomes high on each axis, 0 to 100. */
export type Thresholds = Record<Axis, number>;

/** A place on the chart, or beside it when an axis is unknown. */
export type Placement =
  | { placed: true; region: Region; x: number; y: number; xHigh: boolean; yHigh: boolean }
  | { placed: false; region: 'MAYBE' | null; missing: Axis[] };

/** Regions by lens and by x, high or low: the first where y is high, the second where it is low. */
const BY_CORNER: Record<Lens, { high: [Region, Region]; low: [Region, Region] }> = {
  CLIENT: { high: ['PURSUE', 'EXPLORE'], low: ['TEST', 'MONITOR'] },
  SUPPLIER: { high: ['HARVEST', 'IMPROVE'], low: ['INVEST', 'MAYBE'] },
};

/**
 * Places a service by its two scores, 0 to 100. On the line counts as high. With an unknown axis a client's
 * service has no region, and a supplier's is Maybe (Unknown).
 */
export function classifyQuadrant(
  lens: Lens,
  x: number | null,
  y: number | null,
  thresholds: Thresholds,
): Placement {
  if (x === null || y === null) {
    const missing: Axis[] = [
      ...(x === null ? (['x'] as const) : []),
      ...(y === null ? (['y'] as const) : []),
    ];
    return { placed: false, region: lens === 'SUPPLIER' ? 'MAYBE' : null, missing };
  }
  const xHigh = x >= thresholds.x;
  const yHigh = y >= thresholds.y;
  const [whereYHigh, whereYLow] = BY_CORNER[lens][xHigh ? 'high' : 'low'];
  return { placed: true, region: yHigh ? whereYHigh : whereYLow, x, y, xHigh, yHigh };
}
