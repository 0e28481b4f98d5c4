import { group, type Mark } from '../picture/picture.js';

/** Something as high as a line that stands beside others as words do. */
export interface FlowItem {
  width: number;
  /** From its own upper left corner. */
  marks: readonly Mark[];
}

export interface FlowSizes {
  /** Widest a line may be. */
  width: number;
  /** Between two items on a line. */
  gap: number;
  /** From one line to the next. */
  leading: number;
}

/** Items one after another, on a new line where one has no room left. */
export function flow(items: readonly FlowItem[], { width, gap, leading }: FlowSizes) {
  let [x, y, right] = [0, 0, 0];
  const marks = items.map((item) => {
    if (x > 0 && x + item.width > width) [x, y] = [0, y + leading];
    const placed = group({ at: { x, y }, marks: item.marks });
    right = Math.max(right, x + item.width);
    x += item.width + gap;
    return placed;
  });
  return { marks, width: right, height: items.length === 0 ? 0 : y + leading };
}
