import { describe, expect, it } from '@jest/globals';
import { searchTerms } from './search-terms.js';

describe('the words that are looked for', () => {
  it.each([
    ['Property TAX', ['property', 'tax']],
    ['évaluation foncière', ['evaluation', 'fonciere']],
    ['œuvre', ['oeuvre']],
    ["d’un logiciel:* & !('x')", ['d', 'un', 'logiciel', 'x']],
    ['  ', []],
    ['1 2 3 4 5 6 7 8 9 10', ['1', '2', '3', '4', '5', '6', '7', '8']],
  ])('of %p are %p', (typed, terms) => expect(searchTerms(typed)).toEqual(terms));
});
