import { describe, expect, it } from '@jest/globals';
import { safeLink } from './safe-link.js';

describe('an address that a document leads to', () => {
  it.each([
    ['https://a.example/été?b="c"<d>', 'https://a.example/%C3%A9t%C3%A9?b=%22c%22%3Cd%3E'],
    ['https://bücher.example', 'https://xn--bcher-kva.example/'],
    ['mailto:clerk@ajax.example', 'mailto:clerk@ajax.example'],
    ['http://a.example', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['https://name:secret@a.example', null],
    ['no address', null],
    [`https://a.example/${'a'.repeat(2_000)}`, null],
  ])('%s', (href, link) => {
    expect(safeLink(href)).toBe(link);
  });
});
