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
 * What a place would cost in clarity, in the same pixels as the distance from the point. Counting stops at `limit`:
 * a place that costs as much is out of the question, whatever else stands in its way.
 */
export function tangle(
  draft: Draft,
  own: Place,
  { others, points, lines }: Surroundings,
  limit = Infinity,
): number {
  let cost = 0;
  for (const line of lines) if (segmentMeetsBox(line, draft.box)) cost += LABEL_ON_LINE;
  for (const other of others) {
    if (cost >= limit) return cost;
    if (segmentMeetsBox(draft.leader, other.box)) cost += LEADER_THROUGH_LABEL;
    if (segmentMeetsBox(other.leader, draft.box)) cost += LEADER_THROUGH_LABEL;
    if (segmentsCross(draft.leader, other.leader)) cost += LEADERS_CROSS;
  }
  for (const point of points) {
    if (cost >= limit) return cost;
    const elsewhere = distance(point, own) > 1;
    if (elsewhere && distanceToSegment(point, draft.leader) < point.radius + 2) cost += LEADER_OVER_POINT;
  }
  return cost;
}
