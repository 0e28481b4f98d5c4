import {
  agreedMinutes,
  allowedDowntime,
  type ServiceClock,
  type SlaParameters,
} from '@commonworks/domain-governance/sla';

/** How long a service may be away in one month. */
export interface MonthRow {
  /** YYYY-MM */
  readonly month: string;
  /** T, in minutes. */
  readonly agreed: number;
  /** M at most. */
  readonly maintenance: number;
  /** (1 − a)(T − M), exactly, as text. */
  readonly allowed: string;
}

const MONTHS = 12;

/** The twelve months from one on, each as long as its days, its hours and its clocks make it. */
export function monthRows(
  { availabilityPct, calendar, maintenanceMinutes }: SlaParameters,
  clock: ServiceClock,
  first: string,
): MonthRow[] {
  const [year = 0, month = 1] = first.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, at): MonthRow => {
    const begins = new Date(Date.UTC(year, month - 1 + at, 1));
    const ends = new Date(Date.UTC(year, month + at, 0));
    const day = (date: Date) => date.toISOString().slice(0, 10);
    const agreed = agreedMinutes(calendar, clock, day(begins), day(ends));
    const maintenance = Math.min(maintenanceMinutes, agreed);
    return {
      month: day(begins).slice(0, 7),
      agreed,
      maintenance,
      allowed: allowedDowntime(availabilityPct, { agreed, maintenance }),
    };
  });
}
