import { lastDay, type PartialDate } from '@commonworks/domain-assessment';
import { addMonths } from './add-months.js';
import { sideOf } from './line.js';

/** What is known of a service in a municipality; scores 0 to 100, days `YYYY-MM-DD`, `null` when unknown. */
export interface ServiceOutlook {
  enablement: number | null;
  priority: number | null;
  /** Enablement in the campaign before. */
  enablementBefore: number | null;
  /** When support of the system behind the service ends, as precisely as it is known. */
  supportEnds: PartialDate | null;
  today: string;
  /** How far ahead an end of support is a concern, in months. */
  horizonMonths: number;
  thresholds: ConcernThresholds;
}

/** Where low becomes high, and whether a score exactly there is high: as on the quadrants of the campaign. */
export interface ConcernThresholds {
  enablement: number;
  priority: number;
  lineIsHigh: boolean;
}

/** An area with the rule that fired. */
export type Concern =
  | { area: 'EXCELLENCE'; rule: 'ENABLEMENT_HIGH' }
  | { area: 'PRESSING_CONCERN'; rule: 'ENABLEMENT_LOW_PRIORITY_HIGH' }
  | { area: 'FUTURE_CONCERN'; rule: 'ENABLEMENT_FALLING' | 'SUPPORT_ENDING' };

export type ConcernArea = Concern['area'];
export type ConcernRule = Concern['rule'];

/**
 * The concern areas of a service, one entry per rule that fired, none when nothing is known. A service may be
 * excellent today and a concern tomorrow; one that stands on a line is neither excellent nor pressing, unless the line
 * counts as high. Support that has ended already is ending; of a year or a month the last day counts.
 */
export function concernArea(outlook: ServiceOutlook): Concern[] {
  const { enablement, priority, enablementBefore, supportEnds, today, horizonMonths, thresholds } = outlook;
  const concerns: Concern[] = [];
  const enabled =
    enablement === null ? null : sideOf(enablement, thresholds.enablement, thresholds.lineIsHigh);
  const wanted = priority === null ? null : sideOf(priority, thresholds.priority, thresholds.lineIsHigh);
  if (enabled === 'HIGH') concerns.push({ area: 'EXCELLENCE', rule: 'ENABLEMENT_HIGH' });
  if (enabled === 'LOW' && wanted === 'HIGH') {
    concerns.push({ area: 'PRESSING_CONCERN', rule: 'ENABLEMENT_LOW_PRIORITY_HIGH' });
  }
  if (enablement !== null && enablementBefore !== null && enablement < enablementBefore) {
    concerns.push({ area: 'FUTURE_CONCERN', rule: 'ENABLEMENT_FALLING' });
  }
  if (supportEnds !== null && lastDay(supportEnds) <= addMonths(today, horizonMonths)) {
    concerns.push({ area: 'FUTURE_CONCERN', rule: 'SUPPORT_ENDING' });
  }
  return concerns;
}
