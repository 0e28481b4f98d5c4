import { describe, expect, test } from '@jest/globals';
import { registerWindows } from './register-windows.js';
import { type SystemEntry } from './system-entry.js';

const AS_OF = 2017 * 12 + 5;
const entry = (municipalityId: string, more: Partial<SystemEntry> = {}): SystemEntry => ({
  municipalityId,
  productKey: 'X',
  supportEnds: null,
  replacement: null,
  ...more,
});
const planned = (
  from: string | null,
  to: string | null,
  status: 'UNDECIDED' | 'REPLACING' = 'UNDECIDED',
) => ({
  replacement: { status, from, to },
});
const done = { replacement: { status: 'DONE' as const, from: null, to: null } };
const soon = { supportEnds: '2017-12-31' };
const windowsOf = (...entries: SystemEntry[]) =>
  registerWindows({ questionId: 'q', serviceId: null, entries }, AS_OF);

describe('urgency of a question', () => {
  test('unknown where nothing is known, 0 where it is known that there is none', () => {
    expect(windowsOf().urgency).toBeNull();
    expect(windowsOf(entry('a'), entry('b')).urgency).toBeNull();
    expect(
      windowsOf(entry('a'), entry('b', { replacement: { ...done.replacement, status: 'REPLACING' } }))
        .urgency,
    ).toBeNull();
    expect(windowsOf(entry('a')).urgency).toBe(0);
    expect(windowsOf(entry('a', soon)).urgency).toBe(0);
    expect(windowsOf(entry('a', done), entry('b', done)).urgency).toBe(0);
    expect(windowsOf(entry('a', soon), entry('b')).urgency).toBe(0);
  });

  test('all of it, where all could do it now', () => {
    expect(windowsOf(entry('a', soon), entry('b', soon)).urgency).toBe(1);
  });

  test('two that are replacing add up to one, which is none to share', () => {
    const [a, b] = ['a', 'b'].map((id) => entry(id, { ...soon, ...planned(null, null, 'REPLACING') }));
    const found = windowsOf(a, b);
    expect(found.urgency).toBe(0);
    expect(found.windows[0]).toMatchObject({ peak: 1, municipalityIds: ['a', 'b'] });
    // One of them alone would lower it below nothing.
    expect(windowsOf(a, entry('b')).urgency).toBe(0);
  });

  test('names of the same product for another purpose do not count', () => {
    const found = windowsOf(entry('a', soon), entry('b', soon), entry('c', { ...soon, productKey: 'Y' }));
    expect(found.urgency).toBe(0.5);
    expect(found.windows.map(({ productKey, named }) => [productKey, named])).toEqual([
      ['X', 3],
      ['Y', 3],
    ]);
  });
});

describe('the window of a product', () => {
  test('the first of the highest months, and those that follow while the same are active', () => {
    const found = windowsOf(
      entry('a', planned('2018-01', '2019-06')),
      entry('b', planned('2018-10', '2019-03')),
      entry('c', planned('2020', '2021')),
      entry('d', planned('2021', '2022')),
    );
    expect(found.windows).toMatchObject([
      { from: '2018-10', to: '2019-03', peak: 2, municipalityIds: ['a', 'b'] },
    ]);
    // 16 months ahead: 1/3 × (1 − 0.75 × 4/48).
    expect(found.urgency).toBeCloseTo((1 / 3) * 0.9375, 12);
  });

  test('what lies behind the as-of month makes no peak, and who is late is still there', () => {
    const late = windowsOf(entry('a', planned('2012', '2013')), entry('b', { supportEnds: '2010-01' }));
    expect(late.windows).toMatchObject([{ from: '2017-06', to: '2018-06', peak: 2 }]);
    expect(late.urgency).toBe(1);
  });

  test('those who have done it, or of whom nothing is known, stand on the time line and in no peak', () => {
    const [window] = windowsOf(entry('c', done), entry('a', soon), entry('b')).windows;
    expect(window).toMatchObject({ municipalityIds: ['a'], named: 3 });
    expect(window.members).toEqual([
      { municipalityId: 'a', status: 'UNDECIDED', window: { from: '2015-12', to: '2018-12' } },
      { municipalityId: 'b', status: 'UNDECIDED', window: null },
      { municipalityId: 'c', status: 'DONE', window: null },
    ]);
    expect(windowsOf(entry('a', done)).windows).toEqual([]);
  });
});
