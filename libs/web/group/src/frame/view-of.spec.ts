import { describe, expect, it } from '@jest/globals';
import { viewOf } from './view-of.js';

describe('viewOf', () => {
  it.each([
    [[], 'OUTSIDE'],
    [['INVITED'], 'INVITATION'],
    [['FORMER'], 'RECORD'],
    [['OBSERVER'], 'WHOLE'],
    [['MEMBER'], 'WHOLE'],
    [['INVITED', 'FORMER'], 'RECORD'],
    [['FORMER', 'INVITED', 'MEMBER'], 'WHOLE'],
  ] as const)('%j: %s', (standings, view) => {
    expect(viewOf(standings)).toBe(view);
  });
});
