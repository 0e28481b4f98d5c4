import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codeFrom } from './code-from.js';

describe('codeFrom', () => {
  it('makes a code of a name, accents dropped', () => {
    expect(codeFrom('MISA Prairies 2026')).toBe('misa-prairies-2026');
    expect(codeFrom('  Régie de l’Île  ')).toBe('regie-de-l-ile');
  });

  it('makes a code the server accepts, or none', () => {
    fc.assert(fc.property(fc.string(), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(codeFrom(name))));
  });
});
