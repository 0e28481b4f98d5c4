import { type Zone } from '@commonworks/domain-meeting';
import { usualCredits } from './credit-terms.js';
import { type SlaParameters } from './parameters.js';
import { USUAL_TARGETS } from './target.js';

const WEEKDAY = { from: '08:30', to: '16:30' };

/** What an agreement begins with. Source: governance.md, part C; hours are those of most town halls. */
export const usualParameters = (zone: Zone): SlaParameters => ({
  calendar: {
    zone,
    hours: {
      MONDAY: WEEKDAY,
      TUESDAY: WEEKDAY,
      WEDNESDAY: WEEKDAY,
      THURSDAY: WEEKDAY,
      FRIDAY: WEEKDAY,
      SATURDAY: null,
      SUNDAY: null,
    },
    holidays: [],
  },
  targets: USUAL_TARGETS,
  availabilityPct: '99.9',
  agreedMinutes: 43_200,
  maintenanceMinutes: 240,
  maintenanceNoticeDays: 5,
  statedDowntimeMinutes: null,
  rtoHours: 8,
  rpoHours: 4,
  backupEveryHours: 4,
  suppliers: [],
  credits: usualCredits('99.9'),
  noticeDays: 90,
  exitDays: 90,
});
