import { setTimeout as pause } from 'node:timers/promises';

/**
 * Does the work, and answers no sooner than after so many milliseconds: where an address has an account more is to be
 * done than where it has none, and how long it took shall not tell.
 */
export async function inTheSameTime<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const [result] = await Promise.all([work(), pause(milliseconds)]);
  return result;
}
