import type { Box, Place } from '../geometry/geometry.js';
import { textMeasure } from '../text/text-measure.js';
import type { GroupMark, LineMark, Mark, TextMark } from './picture.js';

/** Share of a line's height that lies above the baseline. */
export const ABOVE_BASELINE = 0.76;

/** A mark that is drawn, with the box it fills in the whole picture. */
export interface Bounds {
  mark: Exclude<Mark, GroupMark>;
  box: Box;
  /** The groups it stands in, from the outermost. */
  within: readonly GroupMark[];
}

/** Every mark that is drawn, in drawing order. Text fills what is measured for it, never less than is drawn. */
export function boundsOf(
  marks: readonly Mark[],
  offset: Place = { x: 0, y: 0 },
  within: readonly GroupMark[] = [],
): Bounds[] {
  return marks.flatMap((mark): Bounds[] => {
    if (mark.kind === 'group') {
      const { x, y } = mark.at ?? { x: 0, y: 0 };
      return boundsOf(mark.marks, { x: offset.x + x, y: offset.y + y }, [...within, mark]);
    }
    const box = boxOf(mark);
    return [{ mark, box: { ...box, x: box.x + offset.x, y: box.y + offset.y }, within }];
  });
}

function boxOf(mark: Exclude<Mark, GroupMark>): Box {
  switch (mark.kind) {
    case 'rect':
      return { x: mark.x, y: mark.y, width: mark.width, height: mark.height };
    case 'circle':
      return {
        x: mark.x - mark.radius,
        y: mark.y - mark.radius,
        width: 2 * mark.radius,
        height: 2 * mark.radius,
      };
    case 'line':
      return around(ends(mark));
    case 'path': {
      const { extent, at = { x: 0, y: 0 }, scale = 1 } = mark;
      return {
        x: at.x + extent.x * scale,
        y: at.y + extent.y * scale,
        width: extent.width * scale,
        height: extent.height * scale,
      };
    }
    case 'text':
      return textBox(mark);
  }
}

const ends = ({ from, to }: LineMark): Place[] => [from, to];

function textBox({ text, x, y, size, anchor = 'start', turn = 0 }: TextMark): Box {
  const { width, height } = textMeasure(size)(text);
  const left = anchor === 'start' ? 0 : anchor === 'middle' ? -width / 2 : -width;
  const top = -height * ABOVE_BASELINE;
  const angle = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const corners = [left, left + width].flatMap((across) =>
    [top, top + height].map((down) => ({
      x: x + across * cos - down * sin,
      y: y + across * sin + down * cos,
    })),
  );
  return around(corners);
}

function around(places: readonly Place[]): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}
