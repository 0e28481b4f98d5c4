import { expect, it, jest } from '@jest/globals';
import { unawaited } from './unawaited.js';

it('does it once, and leaves no failure behind that nobody takes', async () => {
  const left: unknown[] = [];
  const take = (reason: unknown) => left.push(reason);
  process.on('unhandledRejection', take);
  const refused = jest.fn(() => Promise.reject(new Error('Nothing comes through.')));
  const thrown = jest.fn(() => {
    throw new Error('There is no such query any more.');
  });
  unawaited(refused);
  unawaited(thrown);
  // A rejection that nobody took is told after the turn in which it came.
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', take);
  expect([refused.mock.calls.length, thrown.mock.calls.length, left]).toEqual([1, 1, []]);
});
