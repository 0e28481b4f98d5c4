import { sideOf } from './line.js';

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

/** Where low becomes high on each axis, 0 to 100, and whether a score exactly there is high. */
export interface Thresholds extends Record<Axis, number> {
  lineIsHigh: boolean;
}

/** Why there is no score: nobody gave a value, or it is not shown. */
export type Missing = 'UNKNOWN' | 'WITHHELD';

/** A score, 0 to 100, or why there is none. */
export type AxisScore = number | Missing;

/** Why a service has no place, by axis; an axis that is not named has its score. */
export type MissingAxes = { x: Missing; y?: Missing } | { x?: undefined; y: Missing };

/**
 * The one place of a service: in a region, on a line between regions (then in none), or beside the chart where a score
 * is missing. A supplier's service of which something is unknown is Maybe (Unknown); of one that is withheld nothing
 * is said.
 */
export type Placement =
  | { at: 'REGION'; region: Region; x: number; y: number }
  | { at: 'LINE'; lines: readonly [Axis] | readonly ['x', 'y']; x: number; y: number }
  | { at: 'BESIDE'; region: 'MAYBE' | null; missing: MissingAxes };

/** Regions by lens and by x, high or low: the first where y is high, the second where it is low. */
const BY_CORNER: Record<Lens, { high: [Region, Region]; low: [Region, Region] }> = {
  CLIENT: { high: ['PURSUE', 'EXPLORE'], low: ['TEST', 'MONITOR'] },
  SUPPLIER: { high: ['HARVEST', 'IMPROVE'], low: ['INVEST', 'MAYBE'] },
};

/** Places a service by its two scores. */
export function classifyQuadrant(lens: Lens, x: AxisScore, y: AxisScore, thresholds: Thresholds): Placement {
  if (typeof x !== 'number') return beside(lens, typeof y === 'number' ? { x } : { x, y });
  if (typeof y !== 'number') return beside(lens, { y });
  const across = sideOf(x, thresholds.x, thresholds.lineIsHigh);
  const up = sideOf(y, thresholds.y, thresholds.lineIsHigh);
  if (across === 'ON_LINE') return { at: 'LINE', lines: up === 'ON_LINE' ? ['x', 'y'] : ['x'], x, y };
  if (up === 'ON_LINE') return { at: 'LINE', lines: ['y'], x, y };
  const [whereUpIsHigh, whereUpIsLow] = BY_CORNER[lens][across === 'HIGH' ? 'high' : 'low'];
  return { at: 'REGION', region: up === 'HIGH' ? whereUpIsHigh : whereUpIsLow, x, y };
}

function beside(lens: Lens, missing: MissingAxes): Placement {
  const withheld = missing.x === 'WITHHELD' || missing.y === 'WITHHELD';
  return { at: 'BESIDE', region: lens === 'SUPPLIER' && !withheld ? 'MAYBE' : null, missing };
}
