import { describe, expect, it } from '@jest/globals';
import { passwordFault } from './password-rules.js';

describe('passwordFault', () => {
  it.each([
    ['twelve chars', 'lead@north.example', null],
    ['eleven char', 'lead@north.example', 'tooShort'],
    ['é'.repeat(11), 'lead@north.example', 'tooShort'],
    ['🙂'.repeat(12), 'lead@north.example', null],
    ['x'.repeat(200), 'lead@north.example', null],
    ['x'.repeat(201), 'lead@north.example', 'tooLong'],
    ['the LEADer of all', 'lead@north.example', 'containsName'],
    ['a b c d e f g h', 'ab@north.example', null],
    ['aaaaaaaaaaaa', 'lead@north.example', null],
  ])('of %j for %s is %s', (password, email, fault) => {
    expect(passwordFault(password, email)).toBe(fault);
  });
});
