import type { Token } from './palette.js';

/** A colour of the theme, or a part of it laid thinly over the paper. */
export type Colour = Token | { token: Token; /** From 0, paper alone, to 1. */ part: number };

export type Fill = Colour | { pattern: string };

/** How a shape is filled and outlined; what is left out is not drawn. */
export interface Look {
  fill?: Fill;
  stroke?: Colour;
  /** In pixels; 1 when left out. */
  strokeWidth?: number;
  /** Lengths of dash and gap in turn, in pixels. */
  dash?: readonly number[];
  /** Rounds the ends and the corners of its lines. */
  round?: boolean;
  /** 0 to 1. */
  opacity?: number;
}
