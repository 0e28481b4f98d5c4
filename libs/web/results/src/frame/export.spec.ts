import { describe, expect, it } from '@jest/globals';
import { brokenInto, captionedSvg } from './captioned-svg.js';
import { csvFile, rounded } from './csv-file.js';
import { fileName } from './file-name.js';

describe('an exported table', () => {
  it('says what it is and where it comes from above its figures', () => {
    const file = csvFile({
      title: 'Benchmark, Alder',
      source: 'Source: Prairies. Synthetic demo data.',
      header: ['Question', 'Mean'],
      rows: [['=HYPERLINK("x")', 1.5]],
    });
    expect(file.split('\r\n')).toEqual([
      '"Benchmark, Alder"',
      'Source: Prairies. Synthetic demo data.',
      '',
      'Question,Mean',
      `"'=HYPERLINK(""x"")",1.5`,
      '',
    ]);
  });

  it('holds figures without the noise of their computation, and nothing for none', () => {
    expect([rounded(1 / 3), rounded(0.1 + 0.2, 1), rounded(null)]).toEqual([0.33, 0.3, null]);
  });
});

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

describe('the name of a file', () => {
  it('is safe on every system', () => {
    expect(fileName('Comparaison : Ville d’Édmonton', '2015')).toBe('comparaison-ville-d-edmonton-2015');
  });
});
