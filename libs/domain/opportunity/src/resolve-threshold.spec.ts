import { describe, expect, test } from '@jest/globals';
import { resolveThreshold } from './resolve-threshold.js';

describe('resolveThreshold', () => {
  test('the consortium’s own, the mean or the median', () => {
    const scores = [100, 10, 40];
    expect(resolveThreshold({ kind: 'FIXED', value: 65 }, scores)).toBe(65);
    expect(resolveThreshold({ kind: 'GROUP_MEAN' }, scores)).toBe(50);
    expect(resolveThreshold({ kind: 'GROUP_MEDIAN' }, scores)).toBe(40);
    expect(resolveThreshold({ kind: 'GROUP_MEDIAN' }, [10, 20])).toBe(15);
  });

  test('50 where the group has no score, and its own even then', () => {
    expect(resolveThreshold({ kind: 'GROUP_MEAN' }, [])).toBe(50);
    expect(resolveThreshold({ kind: 'GROUP_MEDIAN' }, [])).toBe(50);
    expect(resolveThreshold({ kind: 'FIXED', value: 0 }, [])).toBe(0);
  });
});
