import type { TextMark } from '../picture/picture.js';
import { textBlock } from './text-block.js';
import { textMeasure } from './text-measure.js';

/** One line of words at the top of a picture, their middle at `x` as far as they stay within its width. */
export function wordsAbove(
  text: string,
  { x, width, size, part }: { x: number; width: number; size: number; part: string },
): TextMark {
  const [words] = textBlock(text, { x: 0, y: 2, width, size, colour: 'ink', lines: 1 }).marks;
  const taken = textMeasure(size)(words.text).width;
  return { ...words, part, x: Math.max(0, Math.min(x - taken / 2, width - taken)) };
}
