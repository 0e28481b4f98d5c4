import { describe, expect, test } from '@jest/globals';
import { readSettings } from './settings.js';

const ENV = {
  WORKER_DATABASE_URL: 'postgres://worker@localhost/commonworks',
  DISCLOSURE_MINIMUM_HIDDEN: '5',
  DISCLOSURE_DOMINANCE_PERCENT: '10',
};

describe('the worker’s settings', () => {
  test('are read from the environment', () => {
    expect(readSettings({ ...ENV, EXIT_WITH_PARENT: '1' })).toEqual({
      databaseUrl: ENV.WORKER_DATABASE_URL,
      disclosure: { minimumHidden: 5, dominancePercent: 10 },
      exitWithParent: true,
    });
  });

  test.each([
    ['WORKER_DATABASE_URL', undefined],
    ['DISCLOSURE_MINIMUM_HIDDEN', undefined],
    ['DISCLOSURE_MINIMUM_HIDDEN', ''],
    ['DISCLOSURE_MINIMUM_HIDDEN', '2'],
    ['DISCLOSURE_MINIMUM_HIDDEN', 'Infinity'],
    ['DISCLOSURE_DOMINANCE_PERCENT', undefined],
    ['DISCLOSURE_DOMINANCE_PERCENT', '0'],
    ['DISCLOSURE_DOMINANCE_PERCENT', 'NaN'],
  ])('refuse a %s of %p, and name it', (name, value) => {
    expect(() => readSettings({ ...ENV, [name]: value })).toThrow(name);
  });
});
