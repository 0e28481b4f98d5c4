import { expect, test } from '@jest/globals';
import { readLookOptions } from './options.mjs';

test('everything is looked at, in everything, unless less is asked for', () => {
  expect(readLookOptions([])).toMatchObject({
    url: undefined,
    parts: ['shots', 'axe', 'lighthouse'],
    locales: ['en', 'fr'],
    colours: ['light', 'dark'],
    widths: ['1440', '390'],
    runs: 5,
  });
  expect(
    readLookOptions(['--only', 'axe,shots', '--locale', 'fr', '--url', 'http://x/', '--runs', '1']),
  ).toMatchObject({
    url: 'http://x',
    parts: ['axe', 'shots'],
    locales: ['fr'],
    runs: 1,
  });
});

test.each([
  ['--only', 'audit'],
  ['--width', '800'],
  ['--runs', '0'],
])('%s %s is refused in words', (...args) => {
  expect(() => readLookOptions(args)).toThrow(/none of|no count/);
});
