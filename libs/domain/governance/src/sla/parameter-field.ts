import { PRIORITIES } from './priority.js';
import { hoursField } from './read-hours.js';
import { WEEKDAYS } from './service-calendar.js';
import { TARGET_PARTS, targetField } from './target-units.js';

/** Fields of the template that parameters are read from, by the first words of the path of what is wrong with them. */
const FIELDS: readonly (readonly [path: string, field: string])[] = [
  ['zone', 'timeZone'],
  ...WEEKDAYS.map((weekday) => [`hours.${weekday}`, hoursField(weekday)] as const),
  // Where no day has hours, the first one is asked.
  ['hours', hoursField('MONDAY')],
  ['holidays', 'holidayDates'],
  ...PRIORITIES.flatMap((priority) => [
    ...TARGET_PARTS.map((part) => [`targets.${priority}.${part}`, targetField(priority, part)] as const),
    [`targets.${priority}.metPct`, targetField(priority, 'met')] as const,
  ]),
  ['availabilityPct', 'availabilityPct'],
  ['agreedMinutes', hoursField('MONDAY')],
  ['maintenanceMinutes', 'maintenanceMinutes'],
  ['maintenanceNoticeDays', 'maintenanceNoticeDays'],
  ['suppliers', 'supplierList'],
  ['credits.bands.0.below', 'availabilityPct'],
  ['credits.bands.0.creditPct', 'creditOnePct'],
  ['credits.bands.1.below', 'bandTwoPct'],
  ['credits.bands.1.creditPct', 'creditTwoPct'],
  ['credits.bands.2.below', 'bandThreePct'],
  ['credits.bands.2.creditPct', 'creditThreePct'],
  ['credits.capPct', 'creditCapPct'],
  ['noticeDays', 'noticeDays'],
  ['exitDays', 'exitDays'],
];

/** The field of the template at which a fault is told; null of what no field holds. */
export const fieldOfParameter = (path: string): string | null =>
  FIELDS.find(([start]) => path === start || path.startsWith(`${start}.`))?.[1] ?? null;

/** All fields by which levels of service are read. */
export const PARAMETER_FIELDS: readonly string[] = [...new Set(FIELDS.map(([, field]) => field))];

/** The choices by which they are read. */
export const PARAMETER_CHOICES = ['agreedTime', 'recoveryTier', 'remedy'] as const;
