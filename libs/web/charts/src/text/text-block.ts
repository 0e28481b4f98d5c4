import { ABOVE_BASELINE } from '../picture/bounds.js';
import type { TextMark } from '../picture/picture.js';
import { textMeasure } from './text-measure.js';
import { wrapText } from './wrap-text.js';

export interface TextBlock {
  marks: TextMark[];
  /** Of all its lines, in pixels. */
  height: number;
}

export interface TextBlockStyle extends Omit<TextMark, 'kind' | 'text' | 'x' | 'y' | 'turn'> {
  /** Left edge, middle or right edge, as `anchor` says. */
  x: number;
  /** Upper edge. */
  y: number;
  /** Widest a line may be. */
  width: number;
  /** From one line to the next; a quarter more than the font when left out. */
  leading?: number;
  /** Most lines; what is longer is cut with an ellipsis. */
  lines?: number;
}

/** A text set into lines below each other. */
export function textBlock(text: string, style: TextBlockStyle): TextBlock {
  const { x, y, width, leading = Math.ceil(style.size * 1.25), lines: most, ...look } = style;
  const measure = textMeasure(style.size);
  const own = measure(text).height;
  const lines = wrapText(text, width, measure, most);
  const marks = lines.map((line, index): TextMark => ({
    kind: 'text',
    text: line,
    x,
    y: y + index * leading + (leading - own) / 2 + own * ABOVE_BASELINE,
    ...look,
  }));
  return { marks, height: lines.length * leading };
}
