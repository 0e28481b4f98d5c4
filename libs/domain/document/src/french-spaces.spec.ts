import { describe, expect, it } from '@jest/globals';
import { keepFrenchSpaces } from './french-spaces.js';

const shown = (text: string) => keepFrenchSpaces(text).replaceAll('\u00A0', '~');

describe('French spaces', () => {
  it.each([
    ['La règle : « oui »', 'La règle~: «~oui~»'],
    ['12,5 % de 120 000 $', '12,5~% de 120~000~$'],
    ['à 14 h 30, ou 9 h', 'à 14~h~30, ou 9~h'],
    ['Quoi? Non; https://a.example: rien', 'Quoi? Non; https://a.example: rien'],
    ['le 3 octobre, 12 hommes', 'le 3 octobre, 12 hommes'],
  ])('%s', (text, kept) => {
    expect(shown(text)).toBe(kept);
  });
});
