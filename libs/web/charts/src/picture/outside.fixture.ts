import { boundsOf } from './bounds.js';
import type { Picture } from './picture.js';

/** The marks of a picture that reach beyond its frame: there must be none. */
export function outside({ width, height, marks }: Picture): string[] {
  const beyond = boundsOf(marks).filter(
    ({ box }) =>
      box.x < -0.01 ||
      box.y < -0.01 ||
      box.x + box.width > width + 0.01 ||
      box.y + box.height > height + 0.01,
  );
  return beyond.map(
    ({ mark, box }) =>
      `${mark.kind === 'text' ? mark.text : mark.kind} at ${box.x} ${box.y}, ${box.width} by ${box.height}, in ${width} by ${height}`,
  );
}
