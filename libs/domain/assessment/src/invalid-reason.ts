/** Why a raw value is not an answer to its question. The words are the caller's, in the reader's language. */
export type InvalidReason =
  | 'EMPTY'
  | 'NOT_A_LEVEL'
  | 'UNKNOWN_RATING'
  | 'NOT_A_NUMBER'
  | 'BELOW_MINIMUM'
  | 'ABOVE_MAXIMUM'
  | 'TOO_MANY_DECIMALS'
  | 'NOT_AN_OPTION'
  | 'NOT_A_LIST'
  | 'NOT_TEXT'
  | 'TOO_LONG'
  | 'NOT_A_SYSTEM'
  | 'NO_PRODUCT'
  | 'NOT_A_DATE'
  | 'NO_SUCH_DATE'
  | 'YEAR_OUT_OF_RANGE'
  | 'FROM_AFTER_TO'
  | 'DATES_WITHOUT_STATUS'
  | 'DERIVED_IS_COMPUTED';

/** What parsing gives: a canonical value, or the reason with the figures its sentence needs. */
export type Parsed<Value> =
  { ok: true; value: Value } | { ok: false; reason: InvalidReason; params: Record<string, string | number> };

/** Shorthand for a refusal. */
export function invalid(
  reason: InvalidReason,
  params: Record<string, string | number> = {},
): { ok: false; reason: InvalidReason; params: Record<string, string | number> } {
  return { ok: false, reason, params };
}
