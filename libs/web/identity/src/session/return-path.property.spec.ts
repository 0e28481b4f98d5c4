import { describe, expect, it } from '@jest/globals';
import { signInAddress } from '@commonworks/web-ui';
import fc from 'fast-check';
import { returnPath } from './return-path.js';

const asked = (address: string) => returnPath(`?next=${encodeURIComponent(address)}`);

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
    'elsewhere.example',
    '/.//elsewhere.example',
    '/x/..//elsewhere.example',
    '/%2e//elsewhere.example',
    '/\t/elsewhere.example',
    '\n//elsewhere.example',
    '/x\u0000',
    'https:elsewhere.example',
    '/sign-in?next=/sign-in',
  ])('never follows %s', (address) => {
    expect(asked(address)).toBe('/');
  });

  it('brings one back to the very place the sign-in was asked from', () => {
    const path = fc.webPath().map((text) => `/workbooks${text}`);
    fc.assert(
      fc.property(path, fc.webQueryParameters(), fc.boolean(), (pathname, query, ended) => {
        const search = query === '' ? '' : `?${query}`;
        const place = new URL(pathname + search, 'https://commonworks.example');
        const address = signInAddress(place, ended);
        expect(returnPath(address.slice('/sign-in'.length))).toBe(place.pathname + place.search);
      }),
    );
  });

  it('stays on this site, whatever is asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.webUrl().map((url) => url.slice(6)),
          fc.string({ unit: fc.constantFrom(...'/\\.%2e\t?#a:') }).map((path) => `/${path}`),
        ),
        (address) => {
          const path = asked(address);
          expect(new URL(path, 'https://commonworks.example').origin).toBe('https://commonworks.example');
          expect(path).toMatch(/^\/(?![/\\])/);
        },
      ),
    );
  });
});
