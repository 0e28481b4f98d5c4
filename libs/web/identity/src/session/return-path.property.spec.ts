import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPath } from './return-path.js';

const asked = (address: string) => returnPath(`?return=${encodeURIComponent(address)}`);

describe('returnPath', () => {
  it('goes back to the page one came from, with its filters', () => {
    expect(asked('/results/7/benchmark?sort=distance#finance')).toBe(
      '/results/7/benchmark?sort=distance#finance',
    );
    expect(returnPath('')).toBe('/');
  });

  it.each([
    'https://elsewhere.example/x',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
  ])('never follows %s', (address) => {
    expect(asked(address)).toBe('/');
  });

  it('stays on this site, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webUrl().map((url) => url.slice(6)),
        ),
        (address) => {
          const path = asked(address);
          expect(new URL(path, 'https://commonworks.example').origin).toBe('https://commonworks.example');
          expect(path.startsWith('/')).toBe(true);
        },
      ),
    );
  });
});
