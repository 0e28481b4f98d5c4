import { afterAll, expect, it, jest } from '@jest/globals';

it('is wrong', () => {
  expect(1).toBe(2);
});

it('replaces a module', () => {
  jest.unstable_mockModule('node:fs', () => ({}));
});

afterAll(() => {
  throw new Error('wrong at the end');
});
