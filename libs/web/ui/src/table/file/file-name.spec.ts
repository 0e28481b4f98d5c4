import { describe, expect, it } from '@jest/globals';
import { fileName } from './file-name.js';

describe('the name of a file', () => {
  it('is safe on every system', () => {
    expect(fileName('Comparaison : Ville d’Édmonton', '2015')).toBe('comparaison-ville-d-edmonton-2015');
  });
});
