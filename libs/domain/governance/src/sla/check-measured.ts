import { type MeasuredMinutes } from './availability.js';
import { wholeNumber, type SlaFault } from './fault.js';

/** Of a year. */
const MOST_MINUTES = 527_040;

/** What is wrong with reported minutes: M lies within T, D within what M leaves of it. */
export function measuredFaults({ agreed, maintenance, downtime }: MeasuredMinutes): SlaFault[] {
  const faults = [
    ...wholeNumber('agreed', agreed, 1, MOST_MINUTES),
    ...wholeNumber('maintenance', maintenance, 0, MOST_MINUTES),
    ...wholeNumber('downtime', downtime, 0, MOST_MINUTES),
  ];
  if (faults.length > 0) return faults;
  if (maintenance > agreed) return [{ field: 'maintenance', reason: 'MORE_THAN_AGREED_TIME' }];
  return downtime > agreed - maintenance ? [{ field: 'downtime', reason: 'MORE_THAN_AGREED_TIME' }] : [];
}
