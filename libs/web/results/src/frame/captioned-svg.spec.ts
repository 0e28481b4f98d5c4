import { describe, expect, it } from '@jest/globals';
import { brokenInto, captionedSvg } from './captioned-svg.js';

describe('an exported picture', () => {
  const svg = captionedSvg('<g id="inner"/>', 300, 200, {
    title: 'As a client: <Alder> & Birch',
    source: 'Source: Prairies, released on the day. Synthetic demo data.',
  });

  it('carries title and source as text that is safe in XML', () => {
    expect(svg).toContain('As a client: &lt;Alder&gt;');
    expect(svg).toContain('Synthetic demo data.');
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(read.querySelector('parsererror')).toBeNull();
    expect(read.querySelector('#inner')).not.toBeNull();
  });

  it('breaks long lines at words and loses none', () => {
    const text = 'one two three four';
    expect(brokenInto(text, 9)).toEqual(['one two', 'three', 'four']);
    expect(brokenInto(text, 2).join(' ')).toBe(text);
  });
});
