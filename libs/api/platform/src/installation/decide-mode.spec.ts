import { describe, expect, it } from '@jest/globals';
import { decideMode, type ModeFacts } from './decide-mode.js';

const fresh: ModeFacts = { recorded: null, asked: null, holds: 'NOTHING', standard: 'DEMO' };

describe('the mode of an installation', () => {
  it.each<[string, Partial<ModeFacts>, string]>([
    ['new, not asked: the standard', {}, 'DEMO'],
    ['new, not asked: the standard of a server', { standard: 'REAL' }, 'REAL'],
    ['new, asked to be real', { asked: 'REAL' }, 'REAL'],
    ['recorded, not asked: stays real', { recorded: 'REAL', holds: 'OTHER' }, 'REAL'],
    ['recorded real, still empty', { recorded: 'REAL' }, 'REAL'],
    ['recorded real, whatever it holds', { recorded: 'REAL', holds: 'DEMO_ACCOUNTS' }, 'REAL'],
    ['recorded and asked the same', { recorded: 'DEMO', asked: 'DEMO', holds: 'DEMO_ACCOUNTS' }, 'DEMO'],
    ['not recorded: the demo’s accounts decide', { holds: 'DEMO_ACCOUNTS' }, 'DEMO'],
    ['not recorded, without the demo’s accounts', { holds: 'OTHER' }, 'REAL'],
  ])('%s', (_, facts, mode) => {
    expect(decideMode({ ...fresh, ...facts })).toBe(mode);
  });

  it.each<[Partial<ModeFacts>, RegExp]>([
    [{ recorded: 'REAL', asked: 'DEMO', holds: 'OTHER' }, /real installation.*not loaded/],
    [{ recorded: 'DEMO', asked: 'REAL', holds: 'DEMO_ACCOUNTS' }, /holds the demo/],
    [{ asked: 'DEMO', holds: 'OTHER' }, /real installation/],
    [{ asked: 'REAL', holds: 'DEMO_ACCOUNTS' }, /holds the demo/],
  ])('refuses what contradicts: %p', (facts, message) => {
    expect(() => decideMode({ ...fresh, ...facts })).toThrow(message);
  });
});
