import { describe, expect, test } from '@jest/globals';
import { NOTHING_WRITTEN, settleFields } from '../agreement/settle-fields.js';
import { SLA } from '../templates/sla/index.js';
import type { FieldValue } from '../template/field.js';
import { dueAt } from './due.js';
import { PARAMETER_CHOICES, PARAMETER_FIELDS } from './parameter-field.js';
import { readHours } from './read-hours.js';
import { slaParametersOf } from './sla-parameters-of.js';
import { usualParameters } from './usual-parameters.js';

const NOTHING_KNOWN = { values: {}, ofMembers: {} };
const usual = settleFields(SLA, [], NOTHING_WRITTEN, NOTHING_KNOWN).values;
const CREDITS = { agreedTime: 'always', recoveryTier: 'tier8', remedy: 'credits' };

const read = (values: Record<string, FieldValue> = {}, choices: Record<string, string> = CREDITS) =>
  slaParametersOf({ ...usual, timeZone: 'America/Toronto', ...values }, choices);
const reasons = (values: Record<string, FieldValue>, choices?: Record<string, string>) =>
  Object.fromEntries(read(values, choices).faults.map(({ fieldId, reason }) => [fieldId, reason]));

describe('slaParametersOf', () => {
  test('reads of a template as it usually is what the design says, without a fault', () => {
    expect(read()).toEqual({ parameters: usualParameters('America/Toronto'), faults: [] });
  });

  test('reads the example of the template without a fault', () => {
    const values = { ...usual, ...SLA.example.values };
    const { parameters, faults } = slaParametersOf(values, SLA.example.choices, 'fr');
    expect(faults).toEqual([]);
    expect(parameters.suppliers.at(-1)).toEqual({ name: 'Paiements par carte', availabilityPct: '99.98' });
    expect(parameters.calendar.holidays).toHaveLength(10);
    expect(parameters.credits).toBeNull();
  });

  test('every field and choice that it reads is one of the template', () => {
    const fields = SLA.clauses.flatMap((clause) => clause.fields.map(({ id }) => id));
    const choices = SLA.clauses.flatMap((clause) => clause.choices.map(({ id }) => id));
    expect(PARAMETER_FIELDS.filter((id) => !fields.includes(id) && id !== 'p4Update')).toEqual([]);
    expect(PARAMETER_CHOICES.filter((id) => !choices.includes(id))).toEqual([]);
  });

  test('a blank document lacks values, each said once and at its field', () => {
    const { faults } = slaParametersOf({}, {});
    expect(faults).toContainEqual({ fieldId: 'timeZone', reason: 'NOT_GIVEN' });
    expect(faults).toContainEqual({ fieldId: 'p1Response', reason: 'NOT_GIVEN' });
    expect(faults).toContainEqual({ fieldId: 'availabilityPct', reason: 'NOT_GIVEN' });
    const fields = faults.map(({ fieldId }) => fieldId);
    expect(fields).toHaveLength(new Set(fields).size);
  });

  test.each([
    [
      'a response later than its update',
      { p1Response: 90 },
      { p1Update: 'BEFORE_RESPONSE', p2Response: 'TIGHTER_THAN_HIGHER_PRIORITY' },
    ],
    ['none at all', { p1Response: 0 }, { p1Response: 'OUT_OF_RANGE' }],
    ['a huge one', { p2Response: 1_000_000_000 }, { p2Response: 'OUT_OF_RANGE' }],
    ['a lower priority that is tighter', { p3Met: '99' }, { p3Met: 'TIGHTER_THAN_HIGHER_PRIORITY' }],
    ['a zone of elsewhere', { timeZone: 'Europe/Paris' }, { timeZone: 'UNKNOWN_ZONE' }],
    ['notice below exit', { noticeDays: 30 }, { noticeDays: 'SHORTER_THAN_EXIT' }],
    ['a share above all', { p1Met: '101' }, { p1Met: 'NOT_A_PERCENTAGE' }],
    ['hours that end before', { hoursFriday: '16:30–08:30' }, { hoursFriday: 'ENDS_BEFORE_IT_BEGINS' }],
    ['hours of no clock', { hoursFriday: '08:30–25:00' }, { hoursFriday: 'NOT_A_TIME' }],
    ['words for hours', { hoursFriday: 'mornings' }, { hoursFriday: 'NOT_A_TIME' }],
    ['bands that rise', { bandTwoPct: '98' }, { bandThreePct: 'BANDS_DO_NOT_FALL' }],
    [
      'maintenance all month',
      { maintenanceMinutes: 43_200 },
      { maintenanceMinutes: 'MORE_THAN_AGREED_TIME' },
    ],
  ])('%s', (_, values, expected) => {
    expect(reasons(values)).toEqual(expected);
  });

  test('all of the time leaves no minute, and only suppliers of all of it carry it', () => {
    const supplierList = { en: 'Hosting, 100%', fr: 'Hébergement, 100 %' };
    expect(reasons({ availabilityPct: '100', supplierList })).toEqual({});
    expect(reasons({ availabilityPct: '100', supplierList: { en: 'A 99.999%', fr: 'A 99,999 %' } })).toEqual({
      supplierList: 'SUPPLIERS_CANNOT_CARRY_IT',
    });
  });

  test('none of the time has bands below nothing', () => {
    expect(reasons({ availabilityPct: '0' })).toEqual({ bandTwoPct: 'BANDS_DO_NOT_FALL' });
    expect(reasons({ availabilityPct: '0' }, { ...CREDITS, remedy: 'plan' })).toEqual({});
  });

  test('suppliers in a row have to carry it, in English and in French', () => {
    const en = 'Hosting, 99.95%\nNetwork: 99.94 %\nNo figure is given for paper';
    expect(reasons({ supplierList: { en, fr: 'Hébergement, 99,95 %\nRéseau : 99,94 %' } })).toEqual({
      supplierList: 'SUPPLIERS_CANNOT_CARRY_IT',
    });
    expect(reasons({ supplierList: { en: 'A 99.99%', fr: 'A 99,98 %' } })).toEqual({
      supplierList: 'LANGUAGES_DIFFER',
    });
    expect(reasons({ supplierList: { en: 'A 99.990%', fr: 'A 99,99 %' } })).toEqual({});
    expect(reasons({ supplierList: { en: 'A 150%', fr: 'A 150 %' } })).toEqual({
      supplierList: 'NOT_A_PERCENTAGE',
    });
  });

  test('holidays are days of the calendar, the same in both languages', () => {
    const both = (text: string) => ({ holidayDates: { en: text, fr: text } });
    expect(reasons(both('2027-02-30'))).toEqual({ holidayDates: 'NOT_A_DATE' });
    expect(reasons(both('2027-07-01, 2027-07-01'))).toEqual({ holidayDates: 'TWICE' });
    expect(reasons({ holidayDates: { en: '2027-07-01', fr: '2027-07-02' } })).toEqual({
      holidayDates: 'LANGUAGES_DIFFER',
    });
    const named = { en: '2027-07-01 Canada Day', fr: 'fête du Canada, 2027-07-01' };
    expect(read({ holidayDates: named }).parameters.calendar.holidays).toEqual(['2027-07-01']);
    expect(reasons({ holidayDates: named })).toEqual({});
  });

  test('in service hours T is what they are in 30 days, and none where there are no hours', () => {
    const choices = { ...CREDITS, agreedTime: 'serviceHours' };
    // 5 × 480 × 30 / 7
    expect(read({}, choices).parameters.agreedMinutes).toBe(10_285);
    const none = Object.fromEntries(
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => [`hours${day}`, '–']),
    );
    expect(reasons(none, choices)).toEqual({ hoursMonday: 'NO_SERVICE_TIME' });
  });

  test('what it reads counts due times: an afternoon before a holiday goes on the day after it', () => {
    const { parameters } = read({ holidayDates: { en: '2027-07-01', fr: '2027-07-01' } });
    const answer = dueAt(
      { moment: new Date('2027-06-30T19:30Z'), priority: 'P2', holds: [] },
      parameters.targets,
      parameters.calendar,
    );
    // 15:30 in Toronto: an hour is left, the other seven of the resolution are on July 2.
    expect(answer.due?.resolution).toEqual(new Date('2027-07-02T19:30Z'));
  });
});

test.each([
  ['08:30–16:30', { from: '08:30', to: '16:30' }],
  ['8:30 - 16:30', { from: '08:30', to: '16:30' }],
  ['8 h 30 à 16 h 30', { from: '08:30', to: '16:30' }],
  ['8h à 16h', { from: '08:00', to: '16:00' }],
  ['00:00–24:00', { from: '00:00', to: '24:00' }],
  ['–', null],
  ['', null],
  ['8:30 a.m. to 4:30 p.m.', undefined],
])('hours typed as %s', (text, hours) => {
  expect(readHours(text)).toEqual(hours);
});
