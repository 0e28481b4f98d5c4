import { type RatingCode } from '@commonworks/domain-assessment';
import type { Place } from '../geometry/geometry.js';
import type { Mark, Pattern } from '../picture/picture.js';
import type { Token } from '../picture/palette.js';

export const RATING_COLOURS: Readonly<Record<RatingCode, Token>> = {
  MEETS_NEEDS: 'rating-meets',
  NEEDS_IMPROVEMENT: 'rating-improve',
  RISK_OR_KEY_ENABLER: 'rating-risk',
  GAP: 'rating-gap',
};

/** Name of the hatch that says that work is planned. */
export const WORK_PLANNED = 'work-planned';

/** The hatch itself, for the patterns of a picture that uses it. */
export function hatch(size: number): Record<string, Pattern> {
  return {
    [WORK_PLANNED]: {
      size,
      turn: 45,
      marks: [
        {
          kind: 'line',
          from: { x: 1, y: 0 },
          to: { x: 1, y: size },
          stroke: 'rating-hatch',
          strokeWidth: 1.5,
        },
      ],
    },
  };
}

/**
 * ● meets needs, ◐ needs improvement, ▲ risk or key enabler, ○ gap, a dotted outline where there is no rating: shape
 * before colour. In a square of `size` pixels with its upper left corner at `at`.
 */
export function ratingMarks(rating: RatingCode | null, at: Place, size = 20): Mark[] {
  const scale = size / 20;
  const centre = { x: at.x + 10 * scale, y: at.y + 10 * scale };
  const ring = { kind: 'circle', ...centre, radius: 5.25 * scale } as const;
  const whole = { x: 0, y: 0, width: 20, height: 20 };
  if (rating === null)
    return [{ ...ring, stroke: 'rating-none', strokeWidth: 1.25 * scale, dash: [2 * scale, 1.8 * scale] }];
  const colour = RATING_COLOURS[rating];
  const outline = { stroke: colour, strokeWidth: 1.5 * scale };
  switch (rating) {
    case 'MEETS_NEEDS':
      return [{ ...ring, radius: 6 * scale, fill: colour }];
    case 'NEEDS_IMPROVEMENT':
      return [
        { ...ring, radius: 6 * scale, fill: 'paper' },
        { kind: 'path', d: 'M10 4a6 6 0 0 0 0 12z', extent: whole, at, scale, fill: colour },
        { ...ring, ...outline },
      ];
    case 'RISK_OR_KEY_ENABLER':
      return [{ kind: 'path', d: 'M10 3.5l7 12.5H3z', extent: whole, at, scale, fill: colour }];
    case 'GAP':
      return [{ ...ring, ...outline, fill: 'paper' }];
  }
}
