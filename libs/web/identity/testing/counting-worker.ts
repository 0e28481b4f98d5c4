import { createCounter } from '../src/strength/create-counter.js';
import type { Answer, Question } from '../src/strength/guess-counter.js';

const count = createCounter();

type Listener = (event: { data: Answer }) => void;

/** Stands for the browser's thread, which there is none of here: the same words and settings, in this process. */
export class CountingWorker {
  /** How many were started. */
  static started = 0;
  /** Whether the browser can load what the thread needs. */
  static loads = true;

  private readonly listeners = new Map<string, Listener>();

  constructor() {
    CountingWorker.started += 1;
  }

  addEventListener(kind: string, listener: Listener): void {
    this.listeners.set(kind, listener);
  }

  postMessage({ id, password, about }: Question): void {
    setTimeout(() => {
      const [kind, strength] = CountingWorker.loads
        ? ['message', count(password, about)]
        : ['error', { score: 0, patterns: [] }];
      this.listeners.get(kind)?.({ data: { id, strength } });
    });
  }

  terminate(): void {
    this.listeners.clear();
  }
}
