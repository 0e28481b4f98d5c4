import { describe, expect, test } from '@jest/globals';
import { parseValue } from 'graphql';
import { CentsScalar } from './cents-scalar.js';

const SAFE = Number.MAX_SAFE_INTEGER;

describe('whole cents', () => {
  test('go out as a number while it is exact, beyond it as text', () => {
    expect(CentsScalar.serialize(31_400_000)).toBe(31_400_000);
    expect(CentsScalar.serialize(-3_396_776)).toBe(-3_396_776);
    expect(CentsScalar.serialize(2_147_483_648)).toBe(2_147_483_648);
    expect(CentsScalar.serialize(BigInt(SAFE))).toBe(SAFE);
    expect(CentsScalar.serialize(BigInt(SAFE) + 2n)).toBe('9007199254740993');
  });

  test('come in as a number or as digits', () => {
    expect(CentsScalar.parseValue(12)).toBe(12);
    expect(CentsScalar.parseValue('-12')).toBe(-12);
    expect(CentsScalar.parseValue('9007199254740993')).toBe(9_007_199_254_740_993n);
    expect(CentsScalar.parseLiteral(parseValue('2147483648'), undefined)).toBe(2_147_483_648);
    expect(CentsScalar.parseLiteral(parseValue('"9007199254740993"'), undefined)).toBe(
      9_007_199_254_740_993n,
    );
  });

  test.each([[0.5], [NaN], [Infinity], [1e300], ['1.5'], ['1e3'], [''], [null], [true], [{}]])(
    '%p are no whole cents',
    (value) => {
      expect(() => CentsScalar.serialize(value)).toThrow('whole cents');
      expect(() => CentsScalar.parseValue(value)).toThrow('whole cents');
    },
  );

  test('a literal of another kind is none', () => {
    for (const written of ['1.5', 'true', 'null', '[1]', '"x"']) {
      expect(() => CentsScalar.parseLiteral(parseValue(written), undefined)).toThrow('whole cents');
    }
  });
});
