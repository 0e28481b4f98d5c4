import { describe, expect, it } from '@jest/globals';
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

describe('the name of a file', () => {
  it('is safe on every system', () => {
    expect(fileName('Comparaison : Ville d’Édmonton', '2015')).toBe('comparaison-ville-d-edmonton-2015');
  });
});
