import { type LocalText } from '@commonworks/domain-assessment';
import { type Zone } from '@commonworks/domain-meeting';
import { type FieldValue } from '../template/field.js';
import { parameterFaults } from './check-parameters.js';
import { type CreditTerms } from './credit-terms.js';
import { type SlaFault, type SlaReason } from './fault.js';
import { fieldOfParameter } from './parameter-field.js';
import { type SlaParameters } from './parameters.js';
import { type Priority } from './priority.js';
import { hoursField, readHours } from './read-hours.js';
import { readHolidays, readSuppliers } from './read-lines.js';
import { WEEKDAYS, type DayHours, type ServiceCalendar, type Weekday } from './service-calendar.js';
import { USUAL_TARGETS, type Target, type Targets } from './target.js';
import { spanIn, TARGET_UNITS, targetField, type TargetPart } from './target-units.js';

/** A value of a document that cannot stand, and the field of the template that holds it. */
export interface SlaFieldFault {
  readonly fieldId: string;
  readonly reason: SlaReason;
}

export interface SlaReading {
  readonly parameters: SlaParameters;
  /** None: the parameters can stand. One a field at most, that of its value before what follows from two of them. */
  readonly faults: readonly SlaFieldFault[];
}

/** Source: the clause on continuity; each tier is its recovery time and its recovery point, in hours. */
const TIERS: Readonly<Record<string, readonly [rto: number, rpo: number]>> = {
  tier8: [8, 4],
  tier24: [24, 24],
  tier72: [72, 24],
};
const MONTH_DAYS = 30;
const ALL_MINUTES = 43_200;

/**
 * What an agreement promises, read from the fields and choices of its document, and what is wrong with it.
 *
 * @param values settled: those that are usual are among them
 * @param language of the names of suppliers
 */
export function slaParametersOf(
  values: Readonly<Record<string, FieldValue>>,
  choices: Readonly<Record<string, string>>,
  language: 'en' | 'fr' = 'en',
): SlaReading {
  const read = new Reader(values);
  const calendar = calendarOf(read);
  const suppliers = readSuppliers(read.text('supplierList'), language);
  const availabilityPct = read.percentage('availabilityPct');
  const [rtoHours, rpoHours] = TIERS[choices['recoveryTier'] ?? ''] ?? [8, 4];
  const parameters: SlaParameters = {
    calendar,
    targets: targetsOf(read),
    availabilityPct,
    agreedMinutes: choices['agreedTime'] === 'serviceHours' ? minutesInHours(calendar) : ALL_MINUTES,
    maintenanceMinutes: read.number('maintenanceMinutes'),
    maintenanceNoticeDays: read.number('maintenanceNoticeDays'),
    statedDowntimeMinutes: null,
    rtoHours,
    rpoHours,
    // The clause promises one as often as data may be lost.
    backupEveryHours: rpoHours,
    suppliers: suppliers.values,
    credits: choices['remedy'] === 'credits' ? creditsOf(read, availabilityPct) : null,
    noticeDays: read.number('noticeDays'),
    exitDays: read.number('exitDays'),
  };
  if (!suppliers.isSame) read.fault('supplierList', 'LANGUAGES_DIFFER');
  return { parameters, faults: atFields(read, parameterFaults(parameters)) };
}

class Reader {
  /** What is wrong with a field before anything follows from it. */
  readonly faults = new Map<string, SlaReason>();

  constructor(private readonly values: Readonly<Record<string, FieldValue>>) {}

  fault(fieldId: string, reason: SlaReason): void {
    if (!this.faults.has(fieldId)) this.faults.set(fieldId, reason);
  }

  number(fieldId: string): number {
    const value = this.values[fieldId];
    if (value === undefined || value === '') this.fault(fieldId, 'NOT_GIVEN');
    return typeof value === 'number' ? value : NaN;
  }

  percentage(fieldId: string): string {
    const value = this.words(fieldId);
    if (value === '') this.fault(fieldId, 'NOT_GIVEN');
    return value;
  }

  words(fieldId: string): string {
    const value = this.values[fieldId];
    return typeof value === 'string' ? value.trim() : '';
  }

  text(fieldId: string): LocalText {
    const value = this.values[fieldId];
    return typeof value === 'object' ? value : { en: '', fr: '' };
  }
}

function calendarOf(read: Reader): ServiceCalendar {
  const zone = read.words('timeZone');
  if (zone === '') read.fault('timeZone', 'NOT_GIVEN');
  const hours = WEEKDAYS.map((weekday): [Weekday, DayHours | null] => {
    const day = readHours(read.words(hoursField(weekday)));
    if (day === undefined) read.fault(hoursField(weekday), 'NOT_A_TIME');
    return [weekday, day ?? null];
  });
  const holidays = readHolidays(read.text('holidayDates'));
  if (!holidays.isSame) read.fault('holidayDates', 'LANGUAGES_DIFFER');
  return {
    // Whether it is one is judged with all else.
    zone: zone as Zone,
    hours: Object.fromEntries(hours) as Record<Weekday, DayHours | null>,
    holidays: holidays.values,
  };
}

function targetsOf(read: Reader): Targets {
  const span = (priority: Priority, part: TargetPart) => {
    const unit = TARGET_UNITS[priority][part];
    return unit === null ? null : spanIn(unit, read.number(targetField(priority, part)));
  };
  const target = (priority: Priority): Target => ({
    response: span(priority, 'response') ?? USUAL_TARGETS[priority].response,
    update: span(priority, 'update'),
    resolution: span(priority, 'resolution') ?? USUAL_TARGETS[priority].resolution,
    clock: USUAL_TARGETS[priority].clock,
    metPct: read.percentage(targetField(priority, 'met')),
  });
  return { P1: target('P1'), P2: target('P2'), P3: target('P3'), P4: target('P4') };
}

const creditsOf = (read: Reader, targetPct: string): CreditTerms => ({
  bands: [
    { below: targetPct, creditPct: read.percentage('creditOnePct') },
    { below: read.percentage('bandTwoPct'), creditPct: read.percentage('creditTwoPct') },
    { below: read.percentage('bandThreePct'), creditPct: read.percentage('creditThreePct') },
  ],
  capPct: read.percentage('creditCapPct'),
});

const TIME = /^(?:([01]\d|2[0-3]):([0-5]\d)|24:00)$/;

/** T of a month of 30 days in service hours, holidays apart; a part of a minute is not agreed. */
function minutesInHours({ hours }: ServiceCalendar): number {
  const week = WEEKDAYS.reduce((sum, weekday) => {
    const day = hours[weekday];
    return day === null ? sum : sum + Math.max(0, minuteOf(day.to) - minuteOf(day.from));
  }, 0);
  return Math.floor((week * MONTH_DAYS) / 7);
}

const minuteOf = (time: string): number =>
  TIME.test(time) ? Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) : 0;

/** The faults at their fields, in the order in which they were found, what is wrong with a value alone first. */
function atFields({ faults: own }: Reader, found: readonly SlaFault[]): SlaFieldFault[] {
  const all = new Map(own);
  const hasHours = !found.some(({ field }) => field === 'hours' || field.startsWith('hours.'));
  for (const { field, reason } of found) {
    const fieldId = fieldOfParameter(field);
    // Without hours nothing is agreed: that is said once, at the hours.
    if (fieldId === null || (field === 'agreedMinutes' && !hasHours)) continue;
    if (!all.has(fieldId)) all.set(fieldId, reason);
  }
  return [...all].map(([fieldId, reason]) => ({ fieldId, reason }));
}
