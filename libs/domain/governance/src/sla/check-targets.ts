import { shareOf } from './exact.js';
import { type SlaFault } from './fault.js';
import { PRIORITIES, type Priority } from './priority.js';
import { WEEKDAYS, type ServiceCalendar, type ServiceClock } from './service-calendar.js';
import { isNoLonger, spanFaults, type DayLengths, type Span } from './span.js';
import { type Target, type Targets } from './target.js';

/**
 * Response ≤ update ≤ resolution, and nothing is promised more tightly as priority falls: no span, no clock, no share of
 * incidents. Source: governance.md, part C. Days are compared with minutes by the shortest and longest day of the week.
 */
export function targetFaults(targets: Targets, calendar: ServiceCalendar): SlaFault[] {
  const faults = PRIORITIES.flatMap((priority) => valueFaults(priority, targets[priority]));
  if (faults.length > 0) return faults;
  const lengths = { ALWAYS: CALENDAR_DAY, SERVICE_HOURS: serviceDays(calendar) };
  return PRIORITIES.flatMap((priority, index) => [
    ...orderFaults(priority, targets[priority], lengths[targets[priority].clock]),
    ...(index === 0 ? [] : fallFaults(targets[PRIORITIES[index - 1]], priority, targets[priority], lengths)),
  ]);
}

function valueFaults(priority: Priority, { response, update, resolution, metPct }: Target): SlaFault[] {
  const field = `targets.${priority}`;
  return [
    ...spanFaults(`${field}.response`, response),
    ...(update === null ? [] : spanFaults(`${field}.update`, update)),
    ...spanFaults(`${field}.resolution`, resolution),
    ...(shareOf(metPct) === null ? [{ field: `${field}.metPct`, reason: 'NOT_A_PERCENTAGE' } as const] : []),
  ];
}

function orderFaults(
  priority: Priority,
  { response, update, resolution }: Target,
  lengths: DayLengths,
): SlaFault[] {
  const field = `targets.${priority}`;
  const faults: SlaFault[] = [];
  if (update !== null && !isNoLonger(response, update, lengths)) {
    faults.push({ field: `${field}.update`, reason: 'BEFORE_RESPONSE' });
  }
  if (update !== null && !isNoLonger(update, resolution, lengths)) {
    faults.push({ field: `${field}.resolution`, reason: 'BEFORE_UPDATE' });
  }
  if (!isNoLonger(response, resolution, lengths)) {
    faults.push({ field: `${field}.resolution`, reason: 'BEFORE_RESPONSE' });
  }
  return faults;
}

function fallFaults(
  higher: Target,
  priority: Priority,
  lower: Target,
  lengths: Readonly<Record<ServiceClock, DayLengths>>,
): SlaFault[] {
  const tighter = (name: string): SlaFault => ({
    field: `targets.${priority}.${name}`,
    reason: 'TIGHTER_THAN_HIGHER_PRIORITY',
  });
  // Around the clock, time is up sooner than in service hours, whatever the figures.
  if (higher.clock === 'SERVICE_HOURS' && lower.clock === 'ALWAYS') return [tighter('clock')];
  const falls = (one: Span | null, other: Span | null) =>
    other === null || (one !== null && isNoLonger(one, other, lengths[higher.clock], lengths[lower.clock]));
  return [
    ...(falls(higher.response, lower.response) ? [] : [tighter('response')]),
    ...(falls(higher.update, lower.update) ? [] : [tighter('update')]),
    ...(falls(higher.resolution, lower.resolution) ? [] : [tighter('resolution')]),
    ...(Number(lower.metPct) <= Number(higher.metPct) ? [] : [tighter('metPct')]),
  ];
}

const CALENDAR_DAY: DayLengths = { shortest: 1_440, longest: 1_440 };

/** In minutes, as clocks show them. */
function serviceDays({ hours }: ServiceCalendar): DayLengths {
  const lengths = WEEKDAYS.flatMap((weekday) => {
    const day = hours[weekday];
    return day === null ? [] : [minuteOf(day.to) - minuteOf(day.from)];
  });
  return { shortest: Math.min(...lengths), longest: Math.max(...lengths) };
}

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
