import { describe, expect, it } from '@jest/globals';
import { newValues, rebase, SETTINGS, settingsIn } from './campaign-values.js';

const before = { ...newValues('c1', 't1'), name: 'Round', year: 2026 };

describe('what was typed on top of what somebody else saved', () => {
  it('keeps what was typed, and takes the rest as they left it', () => {
    const mine = { ...before, name: 'Round of 2026', thresholdValue: 60 };
    const theirs = { ...before, name: 'Theirs', year: 2027, thresholdKind: 'GROUP_MEAN' as const };
    expect({ ...mine, ...rebase(mine, before, theirs) }).toEqual({
      ...before,
      name: 'Round of 2026',
      year: 2027,
      thresholdValue: 60,
    });
  });

  it('is all theirs where nothing was typed', () => {
    const theirs = { ...before, closesOn: '2026-12-18', lineIsHigh: true, templateVersionId: 't2' };
    expect({ ...before, ...rebase({ ...before, name: ' Round ' }, before, theirs) }).toEqual(theirs);
  });

  it('knows every setting that is sent', () => {
    expect([...SETTINGS.flat(), 'cycle'].sort()).toEqual(Object.keys(settingsIn(before)).sort());
  });
});

describe('the cycle that is sent', () => {
  it('is the year’s, but stays where the year does', () => {
    expect(settingsIn(before).cycle).toBe('2026');
    expect(settingsIn(before, { year: 2026, cycle: 'Spring' }).cycle).toBe('Spring');
    expect(settingsIn({ ...before, year: '2027' }, { year: 2026, cycle: 'Spring' })).toMatchObject({
      cycle: '2027',
      year: 2027,
    });
  });
});
