import { describe, expect, it } from '@jest/globals';
import { rebase } from './rebase.js';

describe('what is typed, after somebody else saved', () => {
  const base = { inScope: 'a', outOfScope: 'b' };

  it('keeps what was typed, and takes what was not touched from what stands now', () => {
    expect(
      rebase({ inScope: 'mine', outOfScope: 'b' }, base, { inScope: 'x', outOfScope: 'theirs' }),
    ).toEqual({
      inScope: 'mine',
      outOfScope: 'theirs',
    });
  });

  it('keeps a text that was emptied empty', () => {
    expect(rebase({ inScope: '', outOfScope: 'b' }, base, { inScope: 'x', outOfScope: 'b' })).toEqual({
      inScope: '',
      outOfScope: 'b',
    });
  });
});
