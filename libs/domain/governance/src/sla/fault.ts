/** What can be wrong with parameters of a service level agreement. */
export const SLA_REASONS = [
  'NOT_GIVEN',
  'LANGUAGES_DIFFER',
  'NOT_A_WHOLE_NUMBER',
  'OUT_OF_RANGE',
  'NOT_A_PERCENTAGE',
  'NOT_A_DATE',
  'NOT_A_MOMENT',
  'NOT_A_TIME',
  'TWICE',
  'UNKNOWN_ZONE',
  'ENDS_BEFORE_IT_BEGINS',
  'NO_SERVICE_TIME',
  'TAKES_TOO_LONG',
  'BEFORE_RESPONSE',
  'BEFORE_UPDATE',
  'TIGHTER_THAN_HIGHER_PRIORITY',
  'DOES_NOT_FOLLOW_FROM_PERCENTAGE',
  'MORE_THAN_AGREED_TIME',
  'MORE_THAN_RPO',
  'SUPPLIERS_CANNOT_CARRY_IT',
  'NOT_THE_TARGET',
  'BANDS_DO_NOT_FALL',
  'CREDITS_DO_NOT_RISE',
  'SHORTER_THAN_EXIT',
] as const;
export type SlaReason = (typeof SLA_REASONS)[number];

/** A value that cannot stand, and why. `field` is its path, as `targets.P2.update`. */
export interface SlaFault {
  readonly field: string;
  readonly reason: SlaReason;
}

/** Nothing where a number is whole and within its bounds; else what is wrong. */
export function wholeNumber(field: string, value: number, least: number, most: number): SlaFault[] {
  if (!Number.isInteger(value)) return [{ field, reason: 'NOT_A_WHOLE_NUMBER' }];
  return value < least || value > most ? [{ field, reason: 'OUT_OF_RANGE' }] : [];
}
