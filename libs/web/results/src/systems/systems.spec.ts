import { describe, expect, it } from '@jest/globals';
import { arrangeSystems, byProduct, type RegisteredSystem } from './arrange-systems.js';
import { supportOf, today } from './support.js';

const system = (change: Partial<RegisteredSystem> & { at?: string } = {}): RegisteredSystem => {
  const { at = 'Alder', ...rest } = change;
  return {
    questionId: 'recreation',
    function: 'Recreation',
    product: 'CLASS',
    vendor: null,
    hosting: 'ON_PREMISE',
    version: null,
    supportEnds: null,
    plannedReplacement: null,
    municipality: { id: at, name: at },
    ...rest,
  };
};
const none = { functionId: null, search: '', sorting: null };

describe('the end of support', () => {
  it('is judged against today, the last day being a day of support', () => {
    expect(supportOf('2017-11-29', '2017-11-30')?.kind).toBe('ended');
    expect(supportOf('2017-11-30', '2017-11-30')?.kind).toBe('ending');
    expect(supportOf('2019-11-30', '2017-11-30')?.kind).toBe('ending');
    expect(supportOf('2019-12-01', '2017-11-30')?.kind).toBe('later');
    expect(supportOf(null, '2017-11-30')).toBeNull();
  });

  it('takes today in the reader’s own zone', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the register', () => {
  const all = [
    system({ at: 'Cedar', product: 'Laserfiche', questionId: 'documents', function: 'Documents' }),
    system({ at: 'Birch', plannedReplacement: 'ActiveNet in progress' }),
    system(),
  ];
  const names = (view: Partial<typeof none>) =>
    arrangeSystems(all, { ...none, ...view }).map(({ municipality }) => municipality.name);

  it('stands by function, then municipality', () => {
    expect(names({})).toEqual(['Cedar', 'Alder', 'Birch']);
  });

  it('is filtered by function and by words of product, vendor or replacement', () => {
    expect(arrangeSystems(all, { ...none, functionId: 'documents' })).toHaveLength(1);
    expect(names({ search: 'laser' })).toEqual(['Cedar']);
    expect(names({ search: 'activenet' })).toEqual(['Birch']);
  });

  it('stands by product with each municipality counted once and the earliest end of support', () => {
    const groups = byProduct([
      system({ supportEnds: '2018-01-01' }),
      system({ questionId: 'facilities', supportEnds: '2017-11-30' }),
      system({ at: 'Birch', product: 'class ' }),
      system({ at: 'Cedar', product: 'Other' }),
    ]);
    expect(
      groups.map(({ product, municipalities, supportEnds }) => [product, municipalities, supportEnds]),
    ).toEqual([
      ['CLASS', 2, '2017-11-30'],
      ['Other', 1, null],
    ]);
  });
});
