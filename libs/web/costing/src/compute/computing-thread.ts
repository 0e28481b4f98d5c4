import type { CostingInput } from '@commonworks/domain-costing';
import type { Outcome } from './summary.js';

export interface Question {
  readonly id: number;
  readonly input: CostingInput;
}

export interface Answer {
  readonly id: number;
  readonly outcome: Outcome;
}

interface Waiting {
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/** Computes a costing on a thread of the browser's, so that typing does not stop for a large one. */
export function computeApart(input: CostingInput): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    worker ??= start();
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    worker.postMessage({ id, input } satisfies Question);
  });
}

function start(): Worker {
  const started = new Worker(new URL('./computing.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data: { id, outcome } }: MessageEvent<Answer>) => {
    waiting.get(id)?.resolve(outcome);
    waiting.delete(id);
  });
  started.addEventListener('error', () => {
    started.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new Error('the thread could not be started'));
    waiting.clear();
  });
  return started;
}
