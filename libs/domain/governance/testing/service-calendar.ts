import { type ServiceCalendar } from '../src/sla/service-calendar.js';

const DAY = { from: '08:30', to: '16:30' };

/** Weekdays of 8 h in Toronto's time, with two holidays at the end of 2026. */
export const WEEKDAY_HOURS: ServiceCalendar = {
  zone: 'America/Toronto',
  hours: {
    MONDAY: DAY,
    TUESDAY: DAY,
    WEDNESDAY: DAY,
    THURSDAY: DAY,
    FRIDAY: DAY,
    SATURDAY: null,
    SUNDAY: null,
  },
  holidays: ['2026-12-25', '2026-12-28'],
};
