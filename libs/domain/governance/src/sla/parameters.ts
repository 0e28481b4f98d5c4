import { type CreditTerms } from './credit-terms.js';
import { type ServiceCalendar } from './service-calendar.js';
import { type Targets } from './target.js';

/** A supplier that the service stands on: it works only while this one does. */
export interface SerialSupplier {
  readonly name: string;
  readonly availabilityPct: string;
}

/** What a service level agreement promises, as figures. */
export interface SlaParameters {
  readonly calendar: ServiceCalendar;
  readonly targets: Targets;
  /** “99.9”. */
  readonly availabilityPct: string;
  /** T of a month of 30 days, in minutes: 43,200 around the clock. */
  readonly agreedMinutes: number;
  /** M: the most in a month that counts as notified maintenance, in minutes. */
  readonly maintenanceMinutes: number;
  /** How long before, in business days. */
  readonly maintenanceNoticeDays: number;
  /** Where a document names the downtime beside the percentage: what follows from it, as “42.96”. */
  readonly statedDowntimeMinutes: string | null;
  /** Recovery time and recovery point objectives, in hours. */
  readonly rtoHours: number;
  readonly rpoHours: number;
  /** From one backup to the next, in hours. */
  readonly backupEveryHours: number;
  readonly suppliers: readonly SerialSupplier[];
  /** null: no credits are agreed. */
  readonly credits: CreditTerms | null;
  /** Of termination, in days. */
  readonly noticeDays: number;
  /** In which data and service are handed over, in days. */
  readonly exitDays: number;
}
