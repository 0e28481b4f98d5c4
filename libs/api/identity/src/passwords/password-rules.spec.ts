import { afterAll, describe, expect, it } from '@jest/globals';
import { guessableFault, guessesAbout, isMadeOf, lengthFault } from './password-rules.js';
import { PasswordStrength } from './password-strength.js';

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

describe('a password that is long enough but easy to guess', () => {
  const strength = new PasswordStrength();
  afterAll(() => strength.onModuleDestroy());
  const owner = {
    email: 'greffe@saint-hilaire.example',
    name: 'Maude Trepanier',
    places: ['Ville de Saint-Hilaire', 'Vallée-du-Richelieu'],
  };
  const faultOf = async (password: string) =>
    guessableFault(await strength.judge(password, guessesAbout(owner)));

  it.each([
    ['trepanier2024', 'personal'],
    ['saint-hilaire', 'personal'],
    ['Richelieu2026', 'personal'],
    ['password1234', 'common'],
    ['motdepasse123', 'common'],
    ['aaaaaaaaaaaa', 'pattern'],
    ['azertyuiop12', 'pattern'],
    ['abcdefghijklm', 'pattern'],
    ['x'.repeat(200), 'pattern'],
  ])('%s is refused: %s', async (password, fault) => {
    expect(await faultOf(password)).toBe(fault);
  });

  it.each(['four plain words here', 'un canot sous les étoiles', 'tr8-Vq2!mLz0'])(
    '%s is taken',
    async (password) => {
      expect(await faultOf(password)).toBeNull();
    },
  );

  it('is judged by its first 100 characters, which takes no longer than an answer may', async () => {
    const padded = `${'a'.repeat(100)}a river under the bridge of stars`;
    expect(await faultOf(padded)).toBe('pattern');
    const start = performance.now();
    await Promise.all(
      ['1@34567890!@#$%^&*()zZsSa@4e3o0', '4@8({3690#!|10$5+7%2', 'p4$$w0rd'].map((part) =>
        faultOf(part.repeat(30)),
      ),
    );
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it.each([
    ['Saint-Hilaire 2026', true],
    ['maude richelieu!', true],
    ['maude & richelieu ont 3 canots', false],
    ['un canot sous les étoiles', false],
    ['1234567890123', false],
  ])('%s is put together from what is about the person: %s', (password, own) => {
    expect(isMadeOf(password, guessesAbout(owner))).toBe(own);
  });
});
