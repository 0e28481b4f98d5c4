import {
  type Box,
  distance,
  distanceToSegment,
  type Place,
  type Segment,
  segmentMeetsBox,
  segmentsCross,
} from '../geometry/geometry.js';

/** A place for a label, with the line back to its point. */
export interface Draft {
  box: Box;
  leader: Segment;
}

export interface Surroundings {
  others: readonly Draft[];
  points: readonly (Place & { radius: number })[];
  lines: readonly Segment[];
}

const LEADER_THROUGH_LABEL = 160;
const LEADERS_CROSS = 120;
const LEADER_OVER_POINT = 90;
const LABEL_ON_LINE = 7;

/**
 * What a place costs in clarity whatever other labels do, in the same pixels as the distance from the point. Counting
 * stops at `limit`: a place that costs as much is out of the question, whatever else stands in its way.
 */
export function ownTangle(
  draft: Draft,
  own: Place,
  { points, lines }: Omit<Surroundings, 'others'>,
  limit = Infinity,
): number {
  let cost = 0;
  for (const line of lines) if (segmentMeetsBox(line, draft.box)) cost += LABEL_ON_LINE;
  for (const point of points) {
    if (cost >= limit) return cost;
    const elsewhere = distance(point, own) > 1;
    if (elsewhere && distanceToSegment(point, draft.leader) < point.radius + 2) cost += LEADER_OVER_POINT;
  }
  return cost;
}

/** What two labels cost each other in clarity. */
export function mutualTangle(a: Draft, b: Draft): number {
  return (
    (segmentMeetsBox(a.leader, b.box) ? LEADER_THROUGH_LABEL : 0) +
    (segmentMeetsBox(b.leader, a.box) ? LEADER_THROUGH_LABEL : 0) +
    (segmentsCross(a.leader, b.leader) ? LEADERS_CROSS : 0)
  );
}

/** What a place would cost in clarity in all, counted up to `limit`. */
export function tangle(
  draft: Draft,
  own: Place,
  { others, ...fixed }: Surroundings,
  limit = Infinity,
): number {
  let cost = 0;
  for (const other of others) {
    if (cost >= limit) return cost;
    cost += mutualTangle(draft, other);
  }
  return cost + ownTangle(draft, own, fixed, limit - cost);
}
