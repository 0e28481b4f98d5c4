import { describe, expect, test } from '@jest/globals';
import { parameterFaults } from './check-parameters.js';
import { type SlaParameters } from './parameters.js';
import { type Priority } from './priority.js';
import { type Target } from './target.js';
import { usualParameters } from './usual-parameters.js';

const usual = usualParameters('America/Edmonton');
const faults = (change: Partial<SlaParameters>) => parameterFaults({ ...usual, ...change });
const target = (priority: Priority, change: Partial<Target>): Partial<SlaParameters> => ({
  targets: { ...usual.targets, [priority]: { ...usual.targets[priority], ...change } },
});
const hours = (change: Partial<SlaParameters['calendar']['hours']>): Partial<SlaParameters> => ({
  calendar: { ...usual.calendar, hours: { ...usual.calendar.hours, ...change } },
});
const bands = (...given: [string, string][]): Partial<SlaParameters> => ({
  credits: { capPct: '20', bands: given.map(([below, creditPct]) => ({ below, creditPct })) },
});

test('what agreements begin with can stand', () => {
  expect(faults({})).toEqual([]);
});

describe('can stand too', () => {
  test.each([
    ['100 %', { availabilityPct: '100', ...bands(['100', '5']) }],
    ['the downtime that follows', { statedDowntimeMinutes: '42.96' }],
    ['no credits', { credits: null }],
    ['no data lost', { rpoHours: 0, backupEveryHours: 0 }],
    [
      'suppliers that just carry it',
      {
        suppliers: [
          { name: 'Network', availabilityPct: '99.95' },
          { name: 'Hosting', availabilityPct: '99.95' },
        ],
      },
    ],
    [
      'equal spans',
      target('P1', { response: { minutes: 60 }, update: { minutes: 60 }, resolution: { minutes: 60 } }),
    ],
  ] as [string, Partial<SlaParameters>][])('%s', (_, change) => {
    expect(faults(change)).toEqual([]);
  });
});

describe('a fault is named with its field', () => {
  test.each([
    [target('P2', { update: { minutes: 30 } }), 'targets.P2.update', 'BEFORE_RESPONSE'],
    [target('P2', { update: { minutes: 30 } }), 'targets.P2.update', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    [target('P2', { resolution: { minutes: 239 } }), 'targets.P2.resolution', 'BEFORE_UPDATE'],
    [target('P4', { resolution: { minutes: 479 } }), 'targets.P4.resolution', 'BEFORE_RESPONSE'],
    // Three days of 8 h are 24 h.
    [
      target('P4', { resolution: { minutes: 1_439 } }),
      'targets.P4.resolution',
      'TIGHTER_THAN_HIGHER_PRIORITY',
    ],
    [target('P2', { response: { minutes: 14 } }), 'targets.P2.response', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    [target('P3', { metPct: '90.1' }), 'targets.P3.metPct', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    [target('P3', { update: null }), 'targets.P4.update', null],
    [target('P2', { update: null }), 'targets.P3.update', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    [target('P1', { clock: 'SERVICE_HOURS' }), 'targets.P2.clock', null],
    [target('P3', { clock: 'ALWAYS' }), 'targets.P3.clock', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    // A day around the clock is 24 h, one of service 8 h.
    [target('P1', { response: { days: 1 } }), 'targets.P2.response', 'TIGHTER_THAN_HIGHER_PRIORITY'],
    [target('P1', { metPct: '9O' }), 'targets.P1.metPct', 'NOT_A_PERCENTAGE'],
    [target('P1', { response: { minutes: 0 } }), 'targets.P1.response', 'OUT_OF_RANGE'],
    [target('P1', { response: { minutes: 0.5 } }), 'targets.P1.response', 'NOT_A_WHOLE_NUMBER'],
    [{ availabilityPct: '99,9' }, 'availabilityPct', 'NOT_A_PERCENTAGE'],
    [{ statedDowntimeMinutes: '43.2' }, 'statedDowntimeMinutes', 'DOES_NOT_FOLLOW_FROM_PERCENTAGE'],
    [{ maintenanceMinutes: 43_200 }, 'maintenanceMinutes', 'MORE_THAN_AGREED_TIME'],
    [{ backupEveryHours: 5 }, 'backupEveryHours', 'MORE_THAN_RPO'],
    [
      { suppliers: [{ name: 'Hosting', availabilityPct: '99.89' }] },
      'suppliers',
      'SUPPLIERS_CANNOT_CARRY_IT',
    ],
    [bands(['99.5', '5']), 'credits.bands.0.below', 'NOT_THE_TARGET'],
    [bands(['99.9', '5'], ['99.9', '10']), 'credits.bands.1.below', 'BANDS_DO_NOT_FALL'],
    [bands(['99.9', '5'], ['99.5', '5']), 'credits.bands.1.creditPct', 'CREDITS_DO_NOT_RISE'],
    [bands(['99.9', '120']), 'credits.bands.0.creditPct', 'NOT_A_PERCENTAGE'],
    [{ noticeDays: 89 }, 'noticeDays', 'SHORTER_THAN_EXIT'],
    [{ exitDays: NaN }, 'exitDays', 'NOT_A_WHOLE_NUMBER'],
    [hours({ MONDAY: { from: '08:00', to: '08:00' } }), 'hours.MONDAY.to', 'ENDS_BEFORE_IT_BEGINS'],
    // With a Friday of 4 h, a response in 1 day may fall before one of 4 h 30.
    [
      {
        ...hours({ FRIDAY: { from: '08:30', to: '12:30' } }),
        ...target('P3', { response: { minutes: 270 } }),
      },
      'targets.P4.response',
      'TIGHTER_THAN_HIGHER_PRIORITY',
    ],
  ] as [Partial<SlaParameters>, string, string | null][])('%j: %s %s', (change, field, reason) => {
    const found = faults(change);
    if (reason === null) expect(found.filter((fault) => fault.field === field)).toEqual([]);
    else expect(found).toContainEqual({ field, reason });
  });
});
