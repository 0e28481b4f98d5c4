import { describe, expect, it } from '@jest/globals';
import type { FieldType, FieldValue } from '../template/field.js';
import { formatValue } from './format-value.js';

describe('a value in words', () => {
  it.each<[FieldType, FieldValue | undefined, string | null, string | null]>([
    ['CENTS', 123_450, '$1,234.50', '1~234,50~$'],
    ['CENTS', 7_500_000, '$75,000', '75~000~$'],
    ['CENTS', 5, '$0.05', '0,05~$'],
    ['CENTS', -123_456_789, '−$1,234,567.89', '−1~234~567,89~$'],
    ['CENTS', 1.5, null, null],
    ['CENTS', '5', null, null],
    ['PERCENT', '99.95', '99.95%', '99,95~%'],
    ['PERCENT', '1e3', null, null],
    ['NUMBER', 30, '30', '30'],
    ['NUMBER', 2027, '2027', '2027'],
    ['NUMBER', 12_000, '12,000', '12~000'],
    ['DATE', '2026-11-01', 'November~1, 2026', '1er~novembre 2026'],
    ['DATE', '2026-02-12', 'February~12, 2026', '12~février 2026'],
    ['DATE', '2026-13-01', null, null],
    ['DATE', 'soon', null, null],
    ['NAME', ' By-law 12 ', 'By-law 12', 'By-law 12'],
    ['NAME', '  ', null, null],
    ['TEXT', { en: 'yes', fr: '' }, 'yes', null],
    ['TEXT', undefined, null, null],
  ])('%s %j: %s, %s', (type, value, en, fr) => {
    const shown = (language: 'en' | 'fr') =>
      formatValue(type, value, language)?.replaceAll('\u00A0', '~') ?? null;
    expect([shown('en'), shown('fr')]).toEqual([en, fr]);
  });
});
