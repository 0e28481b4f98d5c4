import { describe, expect, it } from '@jest/globals';
import { judgePassword, type GuessCounter, type Strength } from './judge-password.js';

const owner = { email: 'clerk@alder.example', name: 'Maude Trepanier', places: ['Town of Alder'] };

/** Judges a password of that strength; what had its guesses counted, and with what in mind. */
async function judge(password: string, strength: Strength = { score: 4, patterns: ['bruteforce'] }) {
  const counted: Parameters<GuessCounter['count']>[] = [];
  const verdict = await judgePassword(password, owner, {
    count: async (...asked) => {
      counted.push(asked);
      return strength;
    },
  });
  return { verdict, counted };
}

describe('a new password', () => {
  it.each([
    ['eleven char', 'tooShort'],
    ['x'.repeat(201), 'tooLong'],
    ['the clerk of all', 'containsName'],
    ['maude alder 1999', 'personal'],
  ] as const)('%s is refused as %s, whatever its strength', async (password, fault) => {
    expect(await judge(password)).toEqual({ verdict: { fault, score: 0 }, counted: [] });
  });

  it.each([
    [2, ['userInputs', 'bruteforce'], 'personal'],
    [2, ['bruteforce', 'passwords-common'], 'common'],
    [0, ['repeat'], 'pattern'],
    [2, ['commonWords-en'], 'guessable'],
    [3, ['passwords-common'], null],
    [4, ['bruteforce'], null],
  ] as const)('of strength %s, made of %j, is %s', async (score, patterns, fault) => {
    expect((await judge('four plain words', { score, patterns })).verdict).toEqual({ fault, score });
  });

  it('is counted by its first 100 characters, with what is about the person in mind', async () => {
    const { counted } = await judge('é'.repeat(150));
    expect(counted).toEqual([['é'.repeat(100), expect.arrayContaining(['maude', 'alder', 'commonworks'])]]);
  });
});
