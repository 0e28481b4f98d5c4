import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canCarry, serialAvailability } from './serial-availability.js';

test.each([
  [[], '100'],
  [['99.9'], '99.9'],
  [['99.9', '99.9'], '99.8001'],
  [['99.95', '99.99', '99.9'], '99.840064995'],
  [['99.9', '0'], '0'],
  [['100', '100'], '100'],
])('%p together: %s', (percentages, together) => {
  expect(serialAvailability(percentages)).toBe(together);
});

test('two of 99.95 % carry 99.9 %, by a hair; a third does not', () => {
  expect(canCarry(['99.95', '99.95'], '99.9')).toBe(true);
  expect(canCarry(['99.95', '99.95', '99.95'], '99.9')).toBe(false);
});

test('another supplier never makes it better, and their order is of no matter', () => {
  const percentage = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2));
  fc.assert(
    fc.property(fc.array(percentage, { maxLength: 8 }), percentage, (some, another) => {
      const all = serialAvailability([...some, another]);
      expect(Number(all)).toBeLessThanOrEqual(Number(serialAvailability(some)));
      expect(serialAvailability([another, ...some.toReversed()])).toBe(all);
    }),
  );
});
