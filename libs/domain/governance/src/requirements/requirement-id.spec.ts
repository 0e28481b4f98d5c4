import { describe, expect, test } from '@jest/globals';
import { isRequirementArea, isRequirementId, nextRequirementId } from './requirement-id.js';

test.each(['REQ-PAY-014', 'REQ-IT-001', 'REQ-PLANNING-999'])('%s is an id', (id) => {
  expect(isRequirementId(id)).toBe(true);
});

test.each([
  'REQ-PAY-000',
  'REQ-PAY-14',
  'REQ-PAY-0014',
  'REQ-pay-014',
  'REQ-P-014',
  'PAY-014',
  'REQ-PAY-014 ',
  'REQ-ÉTÉ-001',
])('“%s” is none', (id) => {
  expect(isRequirementId(id)).toBe(false);
});

describe('the next id', () => {
  test.each([
    [[], 'REQ-PAY-001'],
    [['REQ-PAY-001', 'REQ-PAY-007', 'REQ-FIN-120', 'nonsense'], 'REQ-PAY-008'],
    [['REQ-PAY-999'], null],
  ])('after %p is %s', (given, next) => {
    expect(nextRequirementId('PAY', given)).toBe(next);
  });

  test('of an area that is one', () => {
    expect(isRequirementArea('PAY')).toBe(true);
    expect(isRequirementArea('pay')).toBe(false);
  });
});
