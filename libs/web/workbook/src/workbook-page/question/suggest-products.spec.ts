import { describe, expect, it } from '@jest/globals';
import { suggestProducts } from './suggest-products.js';

const products = [
  { name: 'Amanda', synonyms: [] },
  { name: 'Class Assistant', synonyms: [] },
  { name: 'CLASS', synonyms: ['Active Class'] },
  { name: 'Dynamics GP', synonyms: ['MS Dynamics GP', 'Great Plains'] },
  { name: 'Éclair', synonyms: [] },
];
const suggested = (typed: string) =>
  suggestProducts(products, typed).map(({ product, alias }) => [product.name, alias]);

describe('the suggestions', () => {
  it.each<[string, [string, string | null][]]>([
    [
      'clas',
      [
        ['Class Assistant', null],
        ['CLASS', null],
      ],
    ],
    [
      'c.l.a.s.s.',
      [
        ['CLASS', null],
        ['Class Assistant', null],
      ],
    ],
    ['active c', [['CLASS', 'Active Class']]],
    ['ms dyn', [['Dynamics GP', 'MS Dynamics GP']]],
    ['plains', [['Dynamics GP', 'Great Plains']]],
    ['eclair', [['Éclair', null]]],
    ['nothing of the kind', []],
    ['---', []],
  ])('for “%s” are those that are called so', (typed, expected) => {
    expect(suggested(typed)).toEqual(expected);
  });

  it('are the first of all before anything is typed, and never more than a list one can look through', () => {
    const many = Array.from({ length: 50 }, (_, n) => ({ name: `Class ${n}`, synonyms: [] }));
    expect(suggestProducts(many, ' ')).toHaveLength(8);
    expect(suggestProducts(many, 'class')[0]?.product.name).toBe('Class 0');
  });
});
