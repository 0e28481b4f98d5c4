import { describe, expect, test } from '@jest/globals';
import { parseDisclosureParameters } from './disclosure-parameters.js';
import { gateCell } from './gate-cell.js';
import { gateRelease } from './gate-release.js';

describe('parseDisclosureParameters', () => {
  test('reads plain numbers', () => {
    const params = parseDisclosureParameters({ minimumHidden: ' 5 ', dominancePercent: '12.5' });
    expect(params).toEqual({ minimumHidden: 5, dominancePercent: 12.5 });
    expect(parseDisclosureParameters({ minimumHidden: '3', dominancePercent: '100' }).minimumHidden).toBe(3);
  });

  test.each([undefined, '', ' ', 'five', '2', '0', '-5', '4.5', 'NaN', 'Infinity', '1e1', '0x10'])(
    'fails closed on minimumHidden %j',
    (minimumHidden) => {
      expect(() => parseDisclosureParameters({ minimumHidden, dominancePercent: '10' })).toThrow(
        /minimumHidden/,
      );
    },
  );

  test.each([undefined, '', 'ten', '0', '100.1', '-1', 'NaN', '10%'])(
    'fails closed on dominancePercent %j, and does not repeat it',
    (dominancePercent) => {
      const parse = () => parseDisclosureParameters({ minimumHidden: '5', dominancePercent });
      expect(parse).toThrow(/dominancePercent/);
      if (dominancePercent === '100.1') expect(parse).not.toThrow(/100\.1/);
    },
  );

  test.each([
    { minimumHidden: NaN, dominancePercent: 10 },
    { minimumHidden: 2, dominancePercent: 10 },
    { minimumHidden: 5, dominancePercent: NaN },
    { minimumHidden: 5, dominancePercent: 0 },
  ])('the gate itself refuses %j', (params) => {
    expect(() => gateCell('SCALE', { contributions: [], silent: [] }, params)).toThrow(/Disclosure control/);
    expect(() =>
      gateRelease(
        [],
        [],
        params,
        () => false,
        () => false,
      ),
    ).toThrow(/Disclosure control/);
  });
});
