import { describe, expect, it } from '@jest/globals';
import { DateScalar, DateTimeScalar, PartialDateScalar } from './scalars.js';

describe('Date', () => {
  it.each(['2015-06-30', '2024-02-29', '1900-01-01'])('is %s', (day) => {
    expect(DateScalar.parseValue(day)).toBe(day);
  });

  it.each([
    '2015-6-30',
    '2015-02-30',
    '2023-02-29',
    '2015-06-30T00:00:00Z',
    'today',
    '',
    20150630,
    null,
    '2026-02-30',
    '2026-13-01',
    '0000-01-01',
    '9999-12-31',
  ])('is not %j', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow('YYYY-MM-DD');
  });
});

describe('PartialDate', () => {
  it.each(['2015', '2015-06', '2015-06-30'])('is %s', (date) => {
    expect(PartialDateScalar.parseValue(date)).toBe(date);
    expect(PartialDateScalar.serialize(date)).toBe(date);
  });

  it.each(['2015-6', '2015-02-30', '2015-13', '15', '', 2015, null])('is not %j', (value) => {
    expect(() => PartialDateScalar.parseValue(value)).toThrow('YYYY-MM');
  });
});

describe('DateTime', () => {
  it('goes out in UTC', () => {
    expect(DateTimeScalar.serialize(new Date('2015-06-30T10:00:00-06:00'))).toBe('2015-06-30T16:00:00.000Z');
  });

  it('comes in from anywhere', () => {
    expect(DateTimeScalar.parseValue('2015-06-30T10:00-06:00')).toEqual(new Date('2015-06-30T16:00:00Z'));
  });

  it('refuses what is no instant', () => {
    for (const value of ['soon', 5, null, new Date(NaN)])
      expect(() => DateTimeScalar.serialize(value)).toThrow('ISO 8601');
    for (const value of [
      '2026-02-30T00:00:00Z',
      '2026-02-28',
      '2026-02-28T25:00:00Z',
      '0000-01-01T00:00:00Z',
      '2026',
    ])
      expect(() => DateTimeScalar.parseValue(value)).toThrow('ISO 8601');
  });
});
