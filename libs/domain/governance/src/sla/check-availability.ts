import { allowedDowntime } from './availability.js';
import { shareOf } from './exact.js';
import { wholeNumber, type SlaFault } from './fault.js';
import { type SlaParameters } from './parameters.js';
import { canCarry } from './serial-availability.js';

/** Of a year: nobody agrees on more for a month. */
const MOST_MINUTES = 527_040;
const MOST_NOTICE_DAYS = 60;

/**
 * Percentage and minutes derive from one value; maintenance leaves something to measure; suppliers in a row carry the
 * target. Source: governance.md, part C.
 */
export function availabilityFaults({
  availabilityPct,
  agreedMinutes,
  maintenanceMinutes,
  maintenanceNoticeDays,
  statedDowntimeMinutes,
  suppliers,
}: Pick<
  SlaParameters,
  | 'availabilityPct'
  | 'agreedMinutes'
  | 'maintenanceMinutes'
  | 'maintenanceNoticeDays'
  | 'statedDowntimeMinutes'
  | 'suppliers'
>): SlaFault[] {
  const faults: SlaFault[] = [
    ...percentage('availabilityPct', availabilityPct),
    ...suppliers.flatMap((supplier, index) =>
      percentage(`suppliers.${index}.availabilityPct`, supplier.availabilityPct),
    ),
    ...wholeNumber('agreedMinutes', agreedMinutes, 1, MOST_MINUTES),
    ...wholeNumber('maintenanceMinutes', maintenanceMinutes, 0, MOST_MINUTES),
    ...wholeNumber('maintenanceNoticeDays', maintenanceNoticeDays, 0, MOST_NOTICE_DAYS),
  ];
  if (faults.length > 0) return faults;
  if (maintenanceMinutes >= agreedMinutes) {
    return [{ field: 'maintenanceMinutes', reason: 'MORE_THAN_AGREED_TIME' }];
  }
  const follows = allowedDowntime(availabilityPct, {
    agreed: agreedMinutes,
    maintenance: maintenanceMinutes,
  });
  if (statedDowntimeMinutes !== null && statedDowntimeMinutes !== follows) {
    faults.push({ field: 'statedDowntimeMinutes', reason: 'DOES_NOT_FOLLOW_FROM_PERCENTAGE' });
  }
  const given = suppliers.map((supplier) => supplier.availabilityPct);
  if (!canCarry(given, availabilityPct)) {
    faults.push({ field: 'suppliers', reason: 'SUPPLIERS_CANNOT_CARRY_IT' });
  }
  return faults;
}

const percentage = (field: string, value: string): SlaFault[] =>
  shareOf(value) === null ? [{ field, reason: 'NOT_A_PERCENTAGE' }] : [];
