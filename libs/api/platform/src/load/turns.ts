import { setImmediate as nextTurn } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Waits for one's turn to do a piece of work that keeps the process busy. Between two pieces everything else
 * gets its turn: network, database, timers, requests of others.
 */
export function takeTurn(): Promise<unknown> {
  last = last.then(() => nextTurn());
  return last;
}
