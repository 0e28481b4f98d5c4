import { judgePassword } from '@commonworks/domain-password';
import { afterAll, describe, expect, it } from '@jest/globals';
import { PasswordStrength } from './password-strength.js';

describe('a password that is long enough but easy to guess', () => {
  const strength = new PasswordStrength();
  afterAll(() => strength.onModuleDestroy());
  const owner = {
    email: 'greffe@saint-hilaire.example',
    name: 'Maude Trepanier',
    places: ['Ville de Saint-Hilaire', 'Vallée-du-Richelieu'],
  };
  const faultOf = async (password: string) => (await judgePassword(password, owner, strength)).fault;

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
});
