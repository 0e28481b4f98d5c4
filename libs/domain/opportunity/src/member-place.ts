import { classifyQuadrant, type Lens, type Placement, type Thresholds } from './classify-quadrant.js';

/** A municipality's scores of one service, 0 to 100, from what it shares by name; null where unknown. */
export interface MemberScores {
  readonly municipalityId: string;
  /** Residents; null where unknown. */
  readonly population: number | null;
  readonly priority: number | null;
  readonly readiness: number | null;
  readonly improvement: number | null;
}

/** Where a municipality stands with a service: as one that would use it, and as one that could supply it. */
export interface MemberPlace {
  readonly municipalityId: string;
  readonly population: number | null;
  readonly client: Placement;
  readonly supplier: Placement;
}

/** Places a municipality on both charts: priority × improvement and readiness × improvement. */
export function placeMember(
  scores: MemberScores,
  thresholds: Readonly<Record<Lens, Thresholds>>,
): MemberPlace {
  const { municipalityId, population, priority, readiness, improvement } = scores;
  const up = improvement ?? 'UNKNOWN';
  return {
    municipalityId,
    population,
    client: classifyQuadrant('CLIENT', priority ?? 'UNKNOWN', up, thresholds.CLIENT),
    supplier: classifyQuadrant('SUPPLIER', readiness ?? 'UNKNOWN', up, thresholds.SUPPLIER),
  };
}
