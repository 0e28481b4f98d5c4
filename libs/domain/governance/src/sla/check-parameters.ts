import { availabilityFaults } from './check-availability.js';
import { calendarFaults } from './check-calendar.js';
import { creditFaults } from './check-credits.js';
import { targetFaults } from './check-targets.js';
import { shareOf } from './exact.js';
import { wholeNumber, type SlaFault } from './fault.js';
import { PRIORITIES } from './priority.js';
import { type SlaParameters } from './parameters.js';

const MOST_HOURS = 8_760;
const MOST_DAYS = 1_096;

/**
 * All that is wrong with the parameters of an agreement; none where they can stand. Source: governance.md, part C.
 * Values come first: what two of them say together is judged once each is one.
 */
export function parameterFaults(parameters: SlaParameters): SlaFault[] {
  const { calendar, targets, availabilityPct, credits } = parameters;
  const inHours = PRIORITIES.some((priority) => targets[priority].clock === 'SERVICE_HOURS');
  const hours = calendarFaults(calendar, inHours ? 'SERVICE_HOURS' : 'ALWAYS');
  return [
    ...hours,
    // Days have no length where hours are faulty.
    ...(hours.length === 0 ? targetFaults(targets, calendar) : []),
    ...availabilityFaults(parameters),
    ...recoveryFaults(parameters),
    ...(credits === null || shareOf(availabilityPct) === null ? [] : creditFaults(credits, availabilityPct)),
    ...exitFaults(parameters),
  ];
}

/** A backup is made at least as often as data may be lost. */
function recoveryFaults({ rtoHours, rpoHours, backupEveryHours }: SlaParameters): SlaFault[] {
  const faults = [
    ...wholeNumber('rtoHours', rtoHours, 0, MOST_HOURS),
    ...wholeNumber('rpoHours', rpoHours, 0, MOST_HOURS),
    ...wholeNumber('backupEveryHours', backupEveryHours, 0, MOST_HOURS),
  ];
  if (faults.length > 0) return faults;
  return backupEveryHours > rpoHours ? [{ field: 'backupEveryHours', reason: 'MORE_THAN_RPO' }] : [];
}

/** Nobody is out before data and service are handed over. */
function exitFaults({ noticeDays, exitDays }: SlaParameters): SlaFault[] {
  const faults = [
    ...wholeNumber('noticeDays', noticeDays, 0, MOST_DAYS),
    ...wholeNumber('exitDays', exitDays, 0, MOST_DAYS),
  ];
  if (faults.length > 0) return faults;
  return noticeDays < exitDays ? [{ field: 'noticeDays', reason: 'SHORTER_THAN_EXIT' }] : [];
}
