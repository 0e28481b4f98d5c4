import { firstDay, lastDay, type PartialDate } from '@commonworks/domain-assessment';

/** A month of the calendar, counted from January of the year 0: June 2017 is 2017 × 12 + 5 = 24,209. */
export type Month = number;

/** The first month of a date: of a year its January; of a month or a day, that month. */
export function firstMonthOf(date: PartialDate): Month {
  return monthOf(firstDay(date));
}

/** The last month of a date: of a year its December; of a month or a day, that month. */
export function lastMonthOf(date: PartialDate): Month {
  return monthOf(lastDay(date));
}

/** The month as `YYYY-MM`: 24,209 is 2017-06. */
export function writeMonth(month: Month): string {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function monthOf(day: string): Month {
  const [year, month] = day.split('-').map(Number);
  return year * 12 + month - 1;
}
