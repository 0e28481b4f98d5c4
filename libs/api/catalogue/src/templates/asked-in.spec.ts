import { describe, expect, test } from '@jest/globals';
import type { Service } from '../services/service.entity.js';
import { askedIn } from './asked-in.js';

// Whose service it is does not matter here, only that there is one.
const service = {} as Service;

describe('what a template asks', () => {
  test('is each kind and dimension once, in their own order', () => {
    expect(
      askedIn([
        { kind: 'SYSTEM', dimension: null, service },
        { kind: 'SCALE', dimension: 'PRIORITY', service },
        { kind: 'SCALE', dimension: 'ENABLEMENT', service },
        { kind: 'SCALE', dimension: 'PRIORITY', service },
      ]),
    ).toEqual({ kinds: ['SCALE', 'SYSTEM'], dimensions: ['ENABLEMENT', 'PRIORITY'] });
  });

  test('measures nothing where a scale belongs to no service, or another kind bears a dimension', () => {
    expect(
      askedIn([
        { kind: 'SCALE', dimension: 'MATURITY', service: null },
        { kind: 'NUMBER', dimension: 'MATURITY', service },
      ]).dimensions,
    ).toEqual([]);
  });
});
