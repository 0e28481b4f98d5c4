import { expect, it } from '@jest/globals';
import type { FieldType, FieldValue } from '../template/field.js';
import { faultOfValue } from './check-field-value.js';

it.each<[FieldType, FieldValue, string | null]>([
  ['TEXT', { en: 'a', fr: '' }, null],
  ['TEXT', { en: 'a', fr: 'b'.repeat(501) }, 'LENGTH'],
  ['LONG_TEXT', 'a', 'SHAPE'],
  ['NAME', 'Town of North', null],
  ['NAME', 'a'.repeat(201), 'LENGTH'],
  ['DATE', '2026-02-28', null],
  ['DATE', '2026-02-30', 'DATE'],
  ['DATE', 'tomorrow', 'DATE'],
  ['CENTS', 123_450, null],
  ['CENTS', 0.5, 'CENTS'],
  ['CENTS', -1, 'CENTS'],
  ['CENTS', 2 ** 60, 'CENTS'],
  ['NUMBER', 12, null],
  ['NUMBER', '12', 'NUMBER'],
  ['PERCENT', '99.95', null],
  ['PERCENT', '100.01', 'PERCENT'],
  ['PERCENT', '1e1', 'PERCENT'],
])('of a field %s, %p is %s', (type, value, fault) => {
  expect(faultOfValue({ type }, value)).toBe(fault);
});
