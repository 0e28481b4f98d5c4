import { describe, expect, it } from '@jest/globals';
import { sameContent } from './answer-save.types.js';

const system = (value: object) => ({ state: 'ANSWERED' as const, value, comment: null });

describe('two contents', () => {
  const stored = system({ product: 'CLASS', vendor: null });

  it('say the same where a field that one of them has not yet is null in the other, deeper too', () => {
    expect(sameContent(stored, system({ replacement: null, product: 'CLASS' }))).toBe(true);
    const replacement = { status: 'DONE', from: null, to: '2016' };
    const shorter = system({ product: 'CLASS', replacement: { status: 'DONE', to: '2016' } });
    expect(sameContent(system({ product: 'CLASS', replacement }), shorter)).toBe(true);
  });

  it('differ where it is said in one of them, whichever', () => {
    const said = system({ product: 'CLASS', replacement: { status: 'DONE', from: null, to: null } });
    expect([sameContent(stored, said), sameContent(said, stored)]).toEqual([false, false]);
    expect(sameContent(stored, system({ vendor: null }))).toBe(false);
    expect(sameContent({ ...stored, value: ['A'] }, { ...stored, value: ['A', 'B'] })).toBe(false);
    expect(sameContent({ ...stored, value: ['A'] }, { ...stored, value: { 0: 'A' } })).toBe(false);
  });
});
