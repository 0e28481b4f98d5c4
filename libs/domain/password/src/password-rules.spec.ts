import { describe, expect, it } from '@jest/globals';
import { guessesAbout, isMadeOf, lengthFault } from './password-rules.js';

describe('lengthFault', () => {
  it.each([
    ['twelve chars', 'lead@north.example', null],
    ['eleven char', 'lead@north.example', 'tooShort'],
    ['é'.repeat(11), 'lead@north.example', 'tooShort'],
    ['🙂'.repeat(12), 'lead@north.example', null],
    ['🙂'.repeat(11), 'lead@north.example', 'tooShort'],
    ['🙂'.repeat(200), 'lead@north.example', null],
    ['x'.repeat(200), 'lead@north.example', null],
    ['x'.repeat(201), 'lead@north.example', 'tooLong'],
    ['the LEADer of all', 'lead@north.example', 'containsName'],
    ['a b c d e f g h', 'ab@north.example', null],
  ])('of %j for %s is %s', (password, email, fault) => {
    expect(lengthFault(password, email)).toBe(fault);
  });
});

describe('what is about a person', () => {
  const owner = {
    email: 'greffe@saint-hilaire.example',
    name: 'Maude Trepanier',
    places: ['Ville de Saint-Hilaire', 'Vallée-du-Richelieu'],
  };

  it.each([
    ['Saint-Hilaire 2026', true],
    ['maude richelieu!', true],
    ['maude & richelieu ont 3 canots', false],
    ['un canot sous les étoiles', false],
    ['1234567890123', false],
  ])('%s is put together from what is about the person: %s', (password, own) => {
    expect(isMadeOf(password, guessesAbout(owner))).toBe(own);
  });

  it('is nothing but the name of the product where nothing is known of the person', () => {
    expect(guessesAbout({ email: '', name: '', places: [] })).toEqual(['commonworks']);
    expect(isMadeOf('xyz 123456789', guessesAbout({ email: '', name: '', places: [] }))).toBe(false);
  });
});
