import type { Place, Segment } from '../geometry/geometry.js';
import { ABOVE_BASELINE } from '../picture/bounds.js';
import type { CircleMark, LineMark, Mark, TextMark } from '../picture/picture.js';
import type { LaidOutPoint } from './plot-layout.js';
import { reachOf, serviceMark, sharedRing } from './service-mark.js';

/** One service: where it stood, the line to its name, its mark, and the name. */
export function pointMarks(point: LaidOutPoint, numbered: boolean): Mark[] {
  const { x, y, radius, text, tail } = point;
  const reach = reachOf(point);
  const ring = (part: string, more: number): CircleMark => ({
    kind: 'circle',
    part,
    x,
    y,
    radius: reach + more,
  });
  return [
    ...(tail ? [wedge(tail, point, radius * 0.8)] : []),
    ...(text?.leader ? [leaderMark(text.leader)] : []),
    ring('target', 6),
    ring('halo', 5),
    ...(point.shared ? [sharedRing(point)] : []),
    serviceMark(point),
    ...(text ? [nameMark(point, text.box, numbered)] : []),
  ];
}

function leaderMark(leader: Segment): LineMark {
  return { kind: 'line', part: 'leader', ...leader, stroke: 'line-strong' };
}

/** The name keeps to the side of its box that is turned to the point. */
function nameMark(
  point: LaidOutPoint,
  box: Place & { width: number; height: number },
  numbered: boolean,
): TextMark {
  const right = box.x >= point.x;
  const left = box.x + box.width <= point.x;
  return {
    kind: 'text',
    part: 'label',
    text: point.label,
    x: right ? box.x : left ? box.x + box.width : box.x + box.width / 2,
    y: box.y + box.height * ABOVE_BASELINE,
    anchor: right ? 'start' : left ? 'end' : 'middle',
    size: numbered ? 13 : 14,
    weight: numbered ? 600 : 400,
    colour: 'ink',
    halo: 'paper',
  };
}

/** From nothing where it stood to `half` either side of where it stands: which end is now needs no arrow. */
function wedge(from: Place, to: Place, half: number): Mark {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const aside = { x: (-(to.y - from.y) / length) * half, y: ((to.x - from.x) / length) * half };
  const corners = [from, { x: to.x + aside.x, y: to.y + aside.y }, { x: to.x - aside.x, y: to.y - aside.y }];
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    kind: 'path',
    part: 'tail',
    d: `M${corners.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}Z`,
    extent: {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    },
    fill: 'accent',
    opacity: 0.25,
  };
}
