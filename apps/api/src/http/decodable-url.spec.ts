import { describe, expect, it } from '@jest/globals';
import { decodableUrl } from './decodable-url.js';

describe('an address', () => {
  it.each(['/', '/workbooks/a%20b?next=%2Fresults', '/systems?search=100%', '/files/%C3%A9'])(
    'that can be decoded stays as it is: %s',
    (url) => {
      expect(decodableUrl(url)).toBe(url);
    },
  );

  it.each([
    ['/workbooks/%E0%A4%A', '/workbooks/_E0_A4_A'],
    ['/%', '/_'],
    ['/a%20b/%?next=%2F', '/a_20b/_?next=%2F'],
  ])('that cannot has no encoding left: %s', (url, decodable) => {
    expect(decodableUrl(url)).toBe(decodable);
    expect(() => decodeURIComponent(decodable.split('?')[0])).not.toThrow();
  });
});
