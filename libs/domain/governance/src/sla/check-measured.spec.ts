import { expect, test } from '@jest/globals';
import { measuredFaults } from './check-measured.js';

test.each([
  [43_200, 240, 42, []],
  [43_200, 43_200, 0, []],
  [43_200, 0, 43_200, []],
  [43_200, 43_201, 0, ['maintenance MORE_THAN_AGREED_TIME']],
  [43_200, 200, 43_001, ['downtime MORE_THAN_AGREED_TIME']],
  [0, 0, 0, ['agreed OUT_OF_RANGE']],
  [43_200, -1, 0.5, ['maintenance OUT_OF_RANGE', 'downtime NOT_A_WHOLE_NUMBER']],
])('T %p, M %p, D %p: %p', (agreed, maintenance, downtime, expected) => {
  const faults = measuredFaults({ agreed, maintenance, downtime });
  expect(faults.map(({ field, reason }) => `${field} ${reason}`)).toEqual(expected);
});
