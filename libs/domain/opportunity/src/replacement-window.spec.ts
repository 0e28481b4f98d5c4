import { describe, expect, test } from '@jest/globals';
import { writeMonth } from './month.js';
import { replacementWindow } from './replacement-window.js';
import { type SystemEntry } from './system-entry.js';

const AS_OF = 2017 * 12 + 5;
type Planned = [from: string | null, to: string | null];
const write = (
  supportEnds: string | null,
  [from, to]: Planned = [null, null],
  status: 'UNDECIDED' | 'REPLACING' | 'DONE' = 'UNDECIDED',
) => {
  const entry: SystemEntry = {
    municipalityId: 'm',
    productKey: 'X',
    supportEnds,
    replacement: { status, from, to },
  };
  const window = replacementWindow(entry, AS_OF);
  return window && `${writeMonth(window.from)} ${writeMonth(window.to)}`;
};

describe('replacementWindow, as of June 2017', () => {
  test.each([
    ['2017-12-31', '2015-12 2018-12'],
    ['2017-12-01', '2015-12 2018-12'],
    ['2017-12', '2015-12 2018-12'],
    // Of a year, from its first month to its last.
    ['2020', '2018-01 2021-12'],
    // Open to twelve months from now, whenever support ended.
    ['2017-06', '2015-06 2018-06'],
    ['2017-05', '2015-05 2018-06'],
    ['2012', '2010-01 2018-06'],
  ])('support to %p: %p', (supportEnds, window) => {
    expect(write(supportEnds)).toBe(window);
    expect(write(supportEnds, [null, null], 'REPLACING')).toBe(window);
  });

  test('done, it does not stay open', () => {
    expect(write('2012', [null, null], 'DONE')).toBe('2010-01 2013-12');
    expect(write(null, ['2015-03', '2016-02'], 'DONE')).toBe('2015-03 2016-02');
  });

  test.each<[Planned, string]>([
    [['2019-03-15', '2020-02-01'], '2019-03 2020-02'],
    [['2019', '2020'], '2019-01 2020-12'],
    [['2016', '2016-12'], '2016-01 2018-06'],
    [['2019', null], '2019-01 2019-12'],
    [['2016', null], '2016-01 2018-06'],
    [[null, '2019'], '2017-06 2019-12'],
    [[null, '2016'], '2016-12 2018-06'],
    // Written the wrong way round, it is at least its first month.
    [['2020', '2019'], '2020-01 2020-01'],
  ])('planned %p, whatever support says: %p', (planned, window) => {
    expect(write(null, planned)).toBe(window);
    expect(write('2030', planned)).toBe(window);
  });

  test('nothing known is no window', () => {
    expect(write(null)).toBeNull();
    expect(write(null, [null, null], 'REPLACING')).toBeNull();
    expect(
      replacementWindow(
        { municipalityId: 'm', productKey: 'X', supportEnds: null, replacement: null },
        AS_OF,
      ),
    ).toBeNull();
  });
});
