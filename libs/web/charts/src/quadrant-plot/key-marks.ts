import { group, type Mark } from '../picture/picture.js';
import { textBlock } from '../text/text-block.js';
import type { QuadrantPoint } from './quadrant-plot.model.js';

const COLUMN = 176;
const GAP = 16;
const NUMBER = 28;
const LEADING = 24;

/** What the numbers on the points stand for, in as many columns as fit into `width`. */
export function keyMarks(
  points: readonly Pick<QuadrantPoint, 'id' | 'label'>[],
  width: number,
): { marks: Mark[]; height: number } {
  const columns = Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
  const column = (width - (columns - 1) * GAP) / columns;
  const inEach = Math.ceil(points.length / columns);
  let height = 0;
  const marks = Array.from({ length: columns }).flatMap((_, across) => {
    const x = across * (column + GAP);
    let y = 0;
    const entries = points.slice(across * inEach, (across + 1) * inEach).map(({ id, label }, index) => {
      const style = { y, size: 14, leading: LEADING, colour: 'ink' } as const;
      const number = textBlock(String(across * inEach + index + 1), {
        ...style,
        x: x + NUMBER - 8,
        width: NUMBER,
        weight: 600,
        anchor: 'end',
      });
      const name = textBlock(label, { ...style, x: x + NUMBER, width: column - NUMBER });
      y += name.height;
      return group({ about: id, part: 'entry', marks: [...number.marks, ...name.marks] });
    });
    height = Math.max(height, y);
    return entries;
  });
  return { marks, height };
}
