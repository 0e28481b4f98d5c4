import { describe, expect, it } from '@jest/globals';
import { arrangeSystems, filterSystems, type RegisteredSystem } from './arrange-systems.js';
import { isPlanned, productsOf } from './products.js';
import { supportOf } from './support.js';

const system = (change: Partial<RegisteredSystem> & { at?: string } = {}): RegisteredSystem => {
  const { at = 'Alder', ...rest } = change;
  return {
    questionId: 'recreation',
    function: 'Recreation',
    product: 'CLASS',
    knownAs: null,
    vendor: null,
    hosting: 'ON_PREMISE',
    version: null,
    supportEnds: null,
    replacement: null,
    plannedReplacement: null,
    municipality: { id: at, name: at },
    ...rest,
  };
};
const none = { functionId: null, search: '' };

describe('the end of support', () => {
  it('is judged against today, the last day being a day of support', () => {
    expect(supportOf('2017-11-29', '2017-11-30')?.kind).toBe('ended');
    expect(supportOf('2017-11-30', '2017-11-30')?.kind).toBe('ending');
    expect(supportOf('2019-11-30', '2017-11-30')?.kind).toBe('ending');
    expect(supportOf('2019-12-01', '2017-11-30')?.kind).toBe('later');
    expect(supportOf(null, '2017-11-30')).toBeNull();
  });

  it('of which a year or a month is known is judged by its last day', () => {
    expect(supportOf('2017', '2017-12-31')).toEqual({ kind: 'ending', date: '2017' });
    expect(supportOf('2017', '2018-01-01')?.kind).toBe('ended');
    expect(supportOf('2019-12', '2017-12-31')?.kind).toBe('ending');
    expect(supportOf('2019-12', '2017-12-30')?.kind).toBe('later');
  });
});

describe('the register', () => {
  const all = [
    system({ at: 'Cedar', product: 'Laserfiche', questionId: 'documents', function: 'Documents' }),
    system({ at: 'Birch', plannedReplacement: 'ActiveNet in progress' }),
    system(),
  ];
  const namesOf = (rows: readonly RegisteredSystem[]) => rows.map(({ municipality }) => municipality.name);
  const found = (filter: { functionId?: string; search?: string }) =>
    filterSystems(all, { ...none, ...filter });

  it('is filtered by function and by words of product, vendor or replacement', () => {
    expect(found({ functionId: 'documents' })).toHaveLength(1);
    expect(namesOf(found({ search: 'laser' }))).toEqual(['Cedar']);
    expect(namesOf(found({ search: 'activenet' }))).toEqual(['Birch']);
  });

  it('stands by function or municipality, each with what expires first', () => {
    const some = [...all, system({ at: 'Elm', supportEnds: '2018-01-01' })];
    const arranged = (by: 'function' | 'municipality') =>
      arrangeSystems(some, by, null).map(({ heading, rows }) => [heading, ...namesOf(rows)]);
    expect(arranged('function')).toEqual([
      ['Documents', 'Cedar'],
      ['Recreation', 'Elm', 'Alder', 'Birch'],
    ]);
    expect(arranged('municipality').map(([heading]) => heading)).toEqual(['Alder', 'Birch', 'Cedar', 'Elm']);
  });

  it('stands in the order of one column where that is asked for', () => {
    const [{ heading, rows }] = arrangeSystems(all, 'function', { by: 'municipality', descending: true });
    expect([heading, ...namesOf(rows)]).toEqual([null, 'Cedar', 'Birch', 'Alder']);
  });

  it('stands in the order of the ends of support, as precisely as they are known, the unknown last', () => {
    const some = [null, '2020', '2020-06-30', '2019-12-31', '2020-12-31'].map((supportEnds, index) =>
      system({ at: `Town ${index}`, supportEnds }),
    );
    const ends = (descending: boolean) =>
      arrangeSystems(some, 'function', { by: 'supportEnds', descending })[0].rows.map(
        (row) => row.supportEnds,
      );
    expect(ends(false)).toEqual(['2019-12-31', '2020-06-30', '2020', '2020-12-31', null]);
    expect(ends(true)).toEqual(['2020-12-31', '2020', '2020-06-30', '2019-12-31', null]);
  });

  it('stands by product: who runs it, once each, in which versions, until when, and what is planned', () => {
    const products = productsOf([
      system({ supportEnds: '2018-01-01', version: '8.1' }),
      system({ questionId: 'facilities', function: 'Facilities', supportEnds: '2017-11-30', version: '8.1' }),
      system({ at: 'Birch', product: 'class ', version: '8.0', plannedReplacement: 'ActiveNet' }),
      system({ at: 'Cedar', product: 'Other' }),
    ]);
    expect(products).toHaveLength(2);
    expect(products[0]).toMatchObject({
      name: 'CLASS',
      functions: ['Recreation', 'Facilities'],
      versions: ['8.0', '8.1'],
      ends: ['2017-11-30', '2018-01-01'],
      replacements: [{ municipality: { name: 'Birch' }, plannedReplacement: 'ActiveNet' }],
    });
    expect(products[0].municipalities.map(({ name }) => name)).toEqual(['Alder', 'Birch']);
    expect(products[1]).toMatchObject({ name: 'Other', ends: [], versions: [], replacements: [] });
  });

  it('stands by the product that is meant, whatever its users call it, under the name that is known', () => {
    const knownAs = 'Microsoft Dynamics GP';
    const products = productsOf([
      system({ product: 'MS Dynamics GP', knownAs }),
      system({ at: 'Birch', product: 'microsoft dynamics-gp', knownAs }),
      system({ at: 'Cedar', product: 'dynamics gp', knownAs }),
      system({ at: 'Dogwood', product: 'Dynamics GP', knownAs }),
      system({ at: 'Elm', product: 'Dynamics' }),
    ]);
    expect(products.map(({ name, aliases, systems }) => [name, aliases, systems.length])).toEqual([
      [knownAs, ['Dynamics GP', 'MS Dynamics GP'], 4],
      ['Dynamics', [], 1],
    ]);
    const found = filterSystems([system({ product: 'MS Dynamics', knownAs })], {
      ...none,
      search: 'microsoft',
    });
    expect(found).toHaveLength(1);
  });

  it('counts a replacement as planned unless it is done, or nothing but that it is undecided is said', () => {
    const planned = (status: 'UNDECIDED' | 'REPLACING' | 'DONE', to: string | null, words: string | null) =>
      isPlanned(system({ replacement: { status, from: null, to }, plannedReplacement: words }));
    expect([planned('REPLACING', null, null), planned('UNDECIDED', '2019', null)]).toEqual([true, true]);
    expect([planned('UNDECIDED', null, 'ActiveNet'), planned('UNDECIDED', null, null)]).toEqual([
      true,
      false,
    ]);
    expect(planned('DONE', '2016', 'ActiveNet')).toBe(false);
  });
});
