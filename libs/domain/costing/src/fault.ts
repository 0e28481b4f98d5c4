/** Why a value of a costing is refused: a code that pages and the api put into words. */
export const FAULT_REASONS = [
  'MISSING',
  'NOT_AN_OBJECT',
  'NOT_A_LIST',
  'NOT_A_TEXT',
  'NOT_A_CODE',
  'NOT_A_NUMBER',
  'NOT_TRUE_OR_FALSE',
  'NOT_WHOLE',
  'TOO_PRECISE',
  'NEGATIVE',
  'TOO_SMALL',
  'TOO_LARGE',
  'TOO_FEW',
  'TOO_MANY',
  'UNKNOWN_FIELD',
  'UNKNOWN_VALUE',
  'UNKNOWN_PARTICIPANT',
  'UNKNOWN_LINE',
  'DUPLICATE',
  'YEAR_OUTSIDE_HORIZON',
  'FLOOR_ABOVE_CAP',
  'FLOORS_ABOVE_TOTAL',
  'CAPS_BELOW_TOTAL',
  'NO_WEIGHT',
  'NO_WEIGHT_LEFT',
  'BASELINE_UNKNOWN',
  'FIXED_PART_MISSING',
  'FIXED_PART_TWICE',
  'FIXED_PART_UNUSED',
  'GRANT_ON_RECURRING',
  'GRANT_ABOVE_POT',
  'TOTAL_TOO_LARGE',
] as const;

export type FaultReason = (typeof FAULT_REASONS)[number];

/** What is wrong with a costing, and where: `lines[2].share.floorPct`, `FLOOR_ABOVE_CAP`. */
export interface CostingFault {
  /** A path from the input on; empty where the input itself is meant. */
  readonly field: string;
  readonly reason: FaultReason;
}

/** Thrown inside the computation where a model that reads well cannot be shared out; never leaves this library. */
export class CostingRefused extends Error {
  constructor(readonly fault: CostingFault) {
    super(`${fault.field}: ${fault.reason}`);
    this.name = 'CostingRefused';
  }
}
