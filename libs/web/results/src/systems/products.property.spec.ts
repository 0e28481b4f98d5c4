import { describe, expect, it } from '@jest/globals';
import { comparePartialDates, foldProduct } from '@commonworks/domain-assessment';
import fc from 'fast-check';
import { type RegisteredSystem } from './arrange-systems.js';
import { productsOf } from './products.js';
import { usualSpelling } from './spellings.js';
import { soonestEnd, supportOf } from './support.js';

const letters = 'aàbcçdeéfgxyz019-.+';
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

describe('the name of a product', () => {
  it('is spelled as most spell it, in whatever order they come', () => {
    expect(usualSpelling(['class', 'CLASS', ' CLASS'])).toBe('CLASS');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), (names) => {
        const [first, ...others] = names;
        const [last, ...before] = names.toReversed();
        const spelling = usualSpelling([first, ...others]);
        expect(usualSpelling([last, ...before])).toBe(spelling);
        expect(names).toContain(spelling);
      }),
    );
  });
});

const day = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Of some the year or the month alone is known. */
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const system = fc
  .record({
    product: fc.constantFrom(
      'CLASS',
      'class',
      ' Class',
      'ActiveNet',
      'Active Net',
      'Active-Net',
      'Diamond',
      'JD Edwards',
    ),
    at: fc.integer({ min: 0, max: 5 }),
    version: fc.option(fc.constantFrom('8.1', '8.1 ', '9')),
    supportEnds: fc.option(partialDate),
    replacement: fc.option(fc.constant({ status: 'REPLACING' as const, from: null, to: null })),
    plannedReplacement: fc.option(fc.constant('Under study')),
  })
  .map(({ at, ...rest }): RegisteredSystem => ({
    questionId: 'recreation',
    function: 'Recreation',
    vendor: null,
    hosting: null,
    knownAs: null,
    municipality: { id: `m${at}`, name: `Town ${at}` },
    ...rest,
  }));
const register = fc.array(system, { maxLength: 30 });

describe('the products', () => {
  it('hold every system once, each with all of its kind', () => {
    fc.assert(
      fc.property(register, (systems) => {
        const products = productsOf(systems);
        expect(products.flatMap((product) => product.systems)).toHaveLength(systems.length);
        expect(new Set(products.map(({ key }) => key)).size).toBe(products.length);
        for (const { key, systems: members, municipalities, ends, replacements } of products) {
          expect(members.every(({ product }) => foldProduct(product) === key)).toBe(true);
          expect(municipalities.map(({ id }) => id).sort()).toEqual(
            [...new Set(members.map(({ municipality }) => municipality.id))].sort(),
          );
          const given = members.flatMap(({ supportEnds }) => supportEnds ?? []);
          expect(ends).toEqual([...new Set(given)].sort(comparePartialDates));
          expect(replacements).toHaveLength(
            members.filter((one) => one.plannedReplacement ?? one.replacement).length,
          );
        }
      }),
    );
  });

  it('stand with what has ended first, then what ends soon, then later, and last what nobody knows', () => {
    const order = ['ended', 'ending', 'later', 'unknown'];
    fc.assert(
      fc.property(register, day, (systems, today) => {
        const firsts = productsOf(systems).map(({ ends }) => ends.at(0) ?? null);
        const places = firsts.map((end) => order.indexOf(supportOf(end, today)?.kind ?? 'unknown'));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(firsts).toEqual(firsts.toSorted(soonestEnd));
      }),
    );
  });

  it('do not depend on the order of the register, but for which function comes first', () => {
    fc.assert(
      fc.property(register, (systems) => {
        const seen = (all: readonly RegisteredSystem[]) =>
          productsOf(all).map(({ key, name: shown, versions, ends }) => ({ key, shown, versions, ends }));
        expect(seen(systems.toReversed())).toEqual(seen(systems));
      }),
    );
  });
});
