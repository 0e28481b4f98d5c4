/** A point on the earth, in degrees: north and east are positive. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth, as the International Union of Geodesy and Geophysics gives it. */
const EARTH_RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How far apart two points are, in kilometres along the great circle, by the haversine formula, which stays exact for
 * points that are close together.
 */
export function greatCircleKm(a: Position, b: Position): number {
  const [from, to] = [radians(a.latitude), radians(b.latitude)];
  const north = Math.sin((to - from) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const half = north + Math.cos(from) * Math.cos(to) * east;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
}

/**
 * As a distance is told between municipalities, of which each is one point: to the kilometre below ten, to five below a
 * hundred, to ten beyond. At least 1, because no two of them are at one place.
 */
export function roundedKm(km: number): number {
  const step = km < 9.5 ? 1 : km < 97.5 ? 5 : 10;
  return Math.max(1, Math.round(km / step) * step);
}
