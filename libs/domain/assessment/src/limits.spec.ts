import { describe, expect, it } from '@jest/globals';
import { isProvince } from './province.js';
import { isYear, YEARS } from './years.js';

describe('what may be given', () => {
  it('of years are the whole ones within the bounds', () => {
    expect([YEARS.first, YEARS.last, YEARS.first - 1, YEARS.last + 1, 2015.5].map(isYear)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('of provinces are those of Canada, in capitals', () => {
    expect(['AB', 'YT', 'ab', 'ZZ', ''].map(isProvince)).toEqual([true, true, false, false, false]);
  });
});
