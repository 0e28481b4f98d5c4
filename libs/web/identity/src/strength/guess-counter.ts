import type { GuessCounter, Strength } from '@commonworks/domain-password';

export interface Question {
  readonly id: number;
  readonly password: string;
  readonly about: readonly string[];
}

export interface Answer {
  readonly id: number;
  readonly strength: Strength;
}

interface Waiting {
  resolve(strength: Strength): void;
  reject(error: Error): void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * Counts guesses on a thread of the browser's, so that typing does not stop for it. The thread and its words, a
 * megabyte, are loaded when first asked; where they cannot be, whoever asked is told, and the next asks anew.
 */
export const guessCounter: GuessCounter = {
  count: (password, about) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, password, about } satisfies Question);
    }),
};

function start(): Worker {
  const started = new Worker(new URL('./counting.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, strength } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(strength);
    waiting.delete(id);
  });
  started.addEventListener('error', () => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the words could not be loaded'));
    waiting.clear();
  });
  return started;
}
