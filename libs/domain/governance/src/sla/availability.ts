import { checkedShareOf, compare, percentageDown, rest, times, whole, written, type Exact } from './exact.js';

/** Of one period, in whole minutes; source of the names and of the formula: governance.md, part C. */
export interface ServiceMinutes {
  /** T: in which the service is agreed to be there. */
  readonly agreed: number;
  /** M: of these, maintenance of which notice was given. */
  readonly maintenance: number;
}

export interface MeasuredMinutes extends ServiceMinutes {
  /** D: of what is left, in which it was not there. */
  readonly downtime: number;
}

/**
 * How many minutes a service may be away at this availability: D = (1 − a)(T − M).
 *
 * @param percentage as “99.9”
 * @returns exactly, as text: “43.2”
 */
export const allowedDowntime = (percentage: string, { agreed, maintenance }: ServiceMinutes): string =>
  written(allowed(percentage, { agreed, maintenance }));

function allowed(percentage: string, { agreed, maintenance }: ServiceMinutes): Exact {
  return times(rest(checkedShareOf(percentage)), whole(agreed - maintenance));
}

/**
 * (T − M − D)/(T − M) as a percentage, cut off after four places, so that what was missed never reads as met.
 *
 * @returns null where maintenance took all of the agreed time: there is nothing to measure
 */
export function achievedAvailability({ agreed, maintenance, downtime }: MeasuredMinutes): string | null {
  const measured = agreed - maintenance;
  return measured <= 0 ? null : percentageDown(Math.max(0, measured - downtime), measured, 4);
}

/** Whether the service was there as much as agreed; exact, whatever the figure shown was cut off to. */
export const meetsAvailability = (percentage: string, minutes: MeasuredMinutes): boolean =>
  compare(whole(minutes.downtime), allowed(percentage, minutes)) <= 0;

/**
 * What counts of maintenance: no more than the agreement allows in a period; all beyond it is downtime.
 *
 * @param most whole minutes
 */
export function countMaintenance(minutes: MeasuredMinutes, most: number): MeasuredMinutes {
  const maintenance = Math.min(minutes.maintenance, most);
  return { ...minutes, maintenance, downtime: minutes.downtime + minutes.maintenance - maintenance };
}
