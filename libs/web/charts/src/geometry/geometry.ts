/** A place on the picture, in pixels from its upper left corner. */
export interface Place {
  x: number;
  y: number;
}

export interface Box extends Place {
  width: number;
  height: number;
}

export interface Segment {
  from: Place;
  to: Place;
}

/** Whether two boxes share any area, or come closer than `gap`. */
export function boxesMeet(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** The place in a box that is nearest to `place`. */
export function nearestIn(box: Box, place: Place): Place {
  return {
    x: Math.min(box.x + box.width, Math.max(box.x, place.x)),
    y: Math.min(box.y + box.height, Math.max(box.y, place.y)),
  };
}

/** Where a segment that ends in a box comes into it. */
export function entry({ from, to }: Segment, box: Box): Place {
  const along = (start: number, end: number, low: number, high: number) =>
    start < low ? (low - start) / (end - start) : start > high ? (high - start) / (end - start) : 0;
  const t = Math.max(
    along(from.x, to.x, box.x, box.x + box.width),
    along(from.y, to.y, box.y, box.y + box.height),
  );
  return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
}

export function distance(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Whether a disc reaches into a box. */
export function discMeetsBox(centre: Place, radius: number, box: Box): boolean {
  return distance(centre, nearestIn(box, centre)) < radius;
}

/** How near a segment passes to a place. */
export function distanceToSegment(place: Place, { from, to }: Segment): number {
  const lengthSquared = (to.x - from.x) ** 2 + (to.y - from.y) ** 2;
  if (lengthSquared === 0) return distance(place, from);
  const along = ((place.x - from.x) * (to.x - from.x) + (place.y - from.y) * (to.y - from.y)) / lengthSquared;
  const t = Math.min(1, Math.max(0, along));
  return distance(place, { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
}

function side({ from, to }: Segment, place: Place): number {
  return Math.sign((to.x - from.x) * (place.y - from.y) - (to.y - from.y) * (place.x - from.x));
}

/** Whether two segments cross in their inside; touching at an end does not count. */
export function segmentsCross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** Whether any part of a segment lies in a box. */
export function segmentMeetsBox(segment: Segment, box: Box): boolean {
  const { from, to } = segment;
  const beside =
    Math.max(from.x, to.x) <= box.x ||
    Math.min(from.x, to.x) >= box.x + box.width ||
    Math.max(from.y, to.y) <= box.y ||
    Math.min(from.y, to.y) >= box.y + box.height;
  if (beside) return false;
  const inside = ({ x, y }: Place) =>
    x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  if (inside(from) || inside(to)) return true;
  const upperLeft = { x: box.x, y: box.y };
  const lowerRight = { x: box.x + box.width, y: box.y + box.height };
  const upperRight = { x: lowerRight.x, y: upperLeft.y };
  const lowerLeft = { x: upperLeft.x, y: lowerRight.y };
  return (
    segmentsCross(segment, { from: upperLeft, to: lowerRight }) ||
    segmentsCross(segment, { from: upperRight, to: lowerLeft })
  );
}
