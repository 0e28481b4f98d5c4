import { Worker } from 'node:worker_threads';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

/** How hard a password is to guess. */
export interface Strength {
  /** 0 (a handful of guesses) to 4 (more than ten thousand million), as zxcvbn counts. */
  readonly score: number;
  /** What it is made of, in order: names of dictionaries and of patterns, as `passwords-common`, `sequence`. */
  readonly patterns: readonly string[];
}

interface Waiting {
  resolve(strength: Strength): void;
  reject(error: Error): void;
}

/** Of a longer password only so much is judged: the rest makes it no easier to guess. */
const JUDGED = 100;

/** Judges how hard passwords are to guess, by zxcvbn with common, English and French words; loaded at first use. */
@Injectable()
export class PasswordStrength implements OnModuleDestroy {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** @param about what somebody who knows the person would try first: name, address, place */
  judge(password: string, about: readonly string[]): Promise<Strength> {
    const worker = (this.worker ??= this.start());
    const id = ++this.asked;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, password: [...password].slice(0, JUDGED).join(''), about: [...about] });
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(new URL('./strength-worker.cjs', import.meta.url));
    worker.on('message', ({ id, ...strength }: Strength & { id: number }) => {
      this.waiting.get(id)?.resolve(strength);
      this.waiting.delete(id);
      // With nobody waiting, it keeps no process alive.
      if (this.waiting.size === 0) worker.unref();
    });
    worker.on('error', (error) => this.end(error));
    worker.on('exit', () => this.end(new Error('the judge of passwords ended')));
    return worker;
  }

  /** Whoever waited is told; the next who asks starts another. */
  private end(error: Error): void {
    this.worker = null;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}
