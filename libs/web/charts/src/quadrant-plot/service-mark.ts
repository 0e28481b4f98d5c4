import type { Place } from '../geometry/geometry.js';
import type { Mark } from '../picture/picture.js';

/** Of half a diagonal to the radius of a disc of the same area. */
const DIAGONAL = Math.sqrt(Math.PI / 2);

export interface ServiceMark extends Place {
  /** Of the disc, in pixels. */
  radius: number;
  /** It stands on a line, in no region. */
  onLine: boolean;
}

/** How far the mark of a service reaches from its middle, in pixels. */
export function reachOf({ radius, onLine }: Pick<ServiceMark, 'radius' | 'onLine'>): number {
  return onLine ? radius * DIAGONAL : radius;
}

/** A full disc for a service in a region; a hollow diamond of the same area for one on a line. */
export function serviceMark(service: ServiceMark): Mark {
  const { x, y, radius, onLine } = service;
  if (!onLine) {
    return { kind: 'circle', part: 'disc', x, y, radius, fill: 'accent', stroke: 'paper', strokeWidth: 1.5 };
  }
  const reach = reachOf(service);
  const corners = [
    [x, y - reach],
    [x + reach, y],
    [x, y + reach],
    [x - reach, y],
  ];
  return {
    kind: 'path',
    part: 'diamond',
    d: `M${corners.map((corner) => corner.map((at) => at.toFixed(2)).join(' ')).join('L')}Z`,
    extent: { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    fill: 'paper',
    stroke: 'accent',
    strokeWidth: 2,
  };
}

/** Around a mark where several services stand on the same spot. */
export function sharedRing(service: ServiceMark): Mark {
  const { x, y } = service;
  return { kind: 'circle', part: 'shared', x, y, radius: reachOf(service) + 3, stroke: 'accent' };
}
