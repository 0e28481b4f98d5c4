import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { productFinder } from './find-product.js';
import { foldProduct } from './fold-product.js';

const letters = [...'aàbcçdeéfgxyz019+'];
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 6 });
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

/** The same name as another might have typed it. */
const respelled = fc
  .tuple(name, fc.array(fc.nat(6), { minLength: 24, maxLength: 24 }))
  .map(([plain, how]) => {
    const typed = [...plain].map((letter, at) => {
      const change = how[at % how.length];
      if (change === 1) return letter.toUpperCase();
      if (change === 2) return `${letter} `;
      if (change === 3) return letter.normalize('NFD');
      if (change === 4) return letter.normalize('NFD').replace(/\p{M}/gu, '');
      return change === 5 ? `${letter}-.` : letter;
    });
    return [plain, typed.join('')] as const;
  });

describe('the name of a product', () => {
  it('is one, whatever its capitals, accents, punctuation and blanks', () => {
    fc.assert(
      fc.property(respelled, ([plain, typed]) => {
        expect(foldProduct(typed)).toBe(foldProduct(plain));
      }),
    );
  });

  it('is another where anything else differs', () => {
    const bare = (text: string) =>
      text.replaceAll(' ', '').replaceAll('à', 'a').replaceAll('ç', 'c').replaceAll('é', 'e');
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(foldProduct(a) === foldProduct(b)).toBe(bare(a) === bare(b));
      }),
    );
  });

  it('folded is folded, whatever was written, and empty for a blank one alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const folded = foldProduct(text);
        expect(foldProduct(folded)).toBe(folded);
        expect(folded === '').toBe(text.trim() === '');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Laserfiche™', 'laserfiche'],
    ['Straße', 'STRASSE'],
    ['ＡＢＣ', 'abc'],
    ['ΟΔΟΣ-1', 'οδος 1'],
    ['a\u200bb', 'ab'],
  ])('%s is %s', (a, b) => expect(foldProduct(a)).toBe(foldProduct(b)));

  it.each([
    ['C++', 'C'],
    ['***', '---'],
    ['GP 2013', 'GP 2016'],
  ])('%s is not %s', (a, b) => expect(foldProduct(a)).not.toBe(foldProduct(b)));
});

describe('a known product', () => {
  const products = fc.array(fc.record({ name, synonyms: fc.array(name, { maxLength: 3 }) }), {
    maxLength: 8,
  });

  it('is found under every spelling of its name, the first of those that bear it', () => {
    fc.assert(
      fc.property(products, respelled, (list, [plain, typed]) => {
        const own = { name: plain, synonyms: [] };
        const find = productFinder([own, ...list]);
        expect(find(typed)).toBe(own);
      }),
    );
  });

  it('is found by a synonym, unless another bears it as its name', () => {
    fc.assert(
      fc.property(products, respelled, (list, [plain, typed]) => {
        const own = { name: '***', synonyms: [plain] };
        const found = productFinder([own, ...list])(typed);
        const named = list.find((product) => foldProduct(product.name) === foldProduct(plain));
        expect(found).toBe(named ?? own);
      }),
    );
  });

  it('is none where nothing of the kind is known, and none for a blank name', () => {
    fc.assert(
      fc.property(products, name, (list, written) => {
        const known = list.flatMap((product) => [product.name, ...product.synonyms]).map(foldProduct);
        expect(productFinder(list)(written) === null).toBe(!known.includes(foldProduct(written)));
      }),
    );
    expect(productFinder([{ name: ' ', synonyms: ['\t'] }])(' ')).toBeNull();
  });
});
