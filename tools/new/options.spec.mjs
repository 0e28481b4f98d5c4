import { describe, expect, it } from '@jest/globals';
import { readNewOptions, USAGE } from './options.mjs';

describe('what is to be made', () => {
  it('is a feature, or a table or a page of one', () => {
    expect(readNewOptions(['feature', 'try-out'])).toMatchObject({
      what: 'feature',
      feature: 'try-out',
      name: 'try-out',
    });
    expect(readNewOptions(['table', 'workbook', 'draft', '--plural', 'drafts'])).toMatchObject({
      what: 'table',
      feature: 'workbook',
      name: 'draft',
      plural: 'drafts',
    });
  });

  it.each([[], ['feature'], ['feature', 'a', 'b'], ['page', 'a'], ['thing', 'a'], ['feature', 'a', '--odd']])(
    'is explained where %j is not understood',
    (...argv) => {
      expect(() => readNewOptions(argv.flat())).toThrow(USAGE);
    },
  );
});
