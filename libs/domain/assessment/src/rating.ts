/** How well an element of technology serves, from well to not at all. */
export const RATING_CODES = ['MEETS_NEEDS', 'NEEDS_IMPROVEMENT', 'RISK_OR_KEY_ENABLER', 'GAP'] as const;
export type RatingCode = (typeof RATING_CODES)[number];

/** Laid over any rating: something is already planned. */
export const WORK_PLANNED = 'WORK_PLANNED';

export interface Rating {
  rating: RatingCode;
  workPlanned: boolean;
}

/** True for one of the four rating codes. */
export function isRatingCode(value: unknown): value is RatingCode {
  return RATING_CODES.some((code) => code === value);
}

/**
 * Reads a rating from an answer's value: `"GAP"`, `["GAP"]` or `["GAP", "WORK_PLANNED"]`, in any order.
 * `null` for anything else.
 */
export function readRating(value: unknown): Rating | null {
  const codes: unknown[] = Array.isArray(value) ? value : [value];
  const workPlanned = codes.includes(WORK_PLANNED);
  const [rating, ...others] = new Set(codes.filter((code) => code !== WORK_PLANNED));
  return isRatingCode(rating) && others.length === 0 ? { rating, workPlanned } : null;
}

/**
 * The rating held in the canonical value of a rating question.
 *
 * @throws RangeError when the value is not a rating
 */
export function ratingOf(value: unknown): Rating {
  const rating = readRating(value);
  if (!rating) throw new RangeError('Not a rating.');
  return rating;
}
