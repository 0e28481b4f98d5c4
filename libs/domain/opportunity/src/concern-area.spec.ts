import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addMonths } from './add-months.js';
import { concernArea, type ServiceOutlook } from './concern-area.js';

const unknown: ServiceOutlook = {
  enablement: null,
  priority: null,
  enablementBefore: null,
  supportEnds: null,
  today: '2026-03-15',
  horizonMonths: 24,
  thresholds: { enablement: 50, priority: 60, lineIsHigh: false },
};
const rules = (known: Partial<ServiceOutlook>) =>
  concernArea({ ...unknown, ...known }).map(({ rule }) => rule);

describe('concernArea', () => {
  test('nothing known, nothing concluded', () => {
    expect(concernArea(unknown)).toEqual([]);
    expect(rules({ priority: 100 })).toEqual([]);
    expect(rules({ enablement: 10 })).toEqual([]);
    expect(rules({ enablementBefore: 90 })).toEqual([]);
  });

  test('excellence above the line, whatever the priority', () => {
    expect(concernArea({ ...unknown, enablement: 50.1, priority: 100 })).toEqual([
      { area: 'EXCELLENCE', rule: 'ENABLEMENT_HIGH' },
    ]);
  });

  test('pressing where enablement is low and priority high', () => {
    expect(concernArea({ ...unknown, enablement: 49.9, priority: 60.1 })).toEqual([
      { area: 'PRESSING_CONCERN', rule: 'ENABLEMENT_LOW_PRIORITY_HIGH' },
    ]);
    expect(rules({ enablement: 49.9, priority: 59.9 })).toEqual([]);
  });

  test('on a line nothing is concluded from it, unless the campaign counts the line as high', () => {
    expect(rules({ enablement: 50, priority: 100 })).toEqual([]);
    expect(rules({ enablement: 49.9, priority: 60 })).toEqual([]);
    const thresholds = { ...unknown.thresholds, lineIsHigh: true };
    expect(rules({ enablement: 50, priority: 100, thresholds })).toEqual(['ENABLEMENT_HIGH']);
    expect(rules({ enablement: 49.9, priority: 60, thresholds })).toEqual(['ENABLEMENT_LOW_PRIORITY_HIGH']);
  });

  test('a concern to come: enablement falls, or support ends within the horizon', () => {
    expect(concernArea({ ...unknown, enablement: 80, enablementBefore: 90 })).toEqual([
      { area: 'EXCELLENCE', rule: 'ENABLEMENT_HIGH' },
      { area: 'FUTURE_CONCERN', rule: 'ENABLEMENT_FALLING' },
    ]);
    expect(rules({ enablement: 40, enablementBefore: 40 })).toEqual([]);
    expect(concernArea({ ...unknown, supportEnds: '2028-03-15' })).toEqual([
      { area: 'FUTURE_CONCERN', rule: 'SUPPORT_ENDING' },
    ]);
    expect(rules({ supportEnds: '2028-03-16' })).toEqual([]);
    expect(rules({ supportEnds: '2019-01-01' })).toEqual(['SUPPORT_ENDING']);
    expect([rules({ supportEnds: '2028-03' }), rules({ supportEnds: '2028-02' })]).toEqual([
      [],
      ['SUPPORT_ENDING'],
    ]);
  });

  test('no service is both excellent and pressing', () => {
    const score = fc.option(fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(score, score, score, (enablement, priority, enablementBefore) => {
        const areas = concernArea({ ...unknown, enablement, priority, enablementBefore }).map(
          ({ area }) => area,
        );
        expect(areas.includes('EXCELLENCE') && areas.includes('PRESSING_CONCERN')).toBe(false);
        expect(areas.includes('EXCELLENCE')).toBe(enablement !== null && enablement > 50);
      }),
    );
  });
});

describe('addMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 24, '2028-12-15'],
    ['2026-03-15', 0, '2026-03-15'],
  ])('%s and %p months: %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test('refuses what is no date', () => {
    expect(() => addMonths('soon', 1)).toThrow(RangeError);
  });
});
