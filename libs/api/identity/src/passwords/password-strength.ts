import { Worker } from 'node:worker_threads';
import type { GuessCounter, Strength } from '@commonworks/domain-password';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';

interface Waiting {
  resolve(strength: Strength): void;
  reject(error: Error): void;
}

/** Judges how hard passwords are to guess, by zxcvbn with common, English and French words; loaded at first use. */
@Injectable()
export class PasswordStrength implements GuessCounter, OnModuleDestroy {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  count(password: string, about: readonly string[]): Promise<Strength> {
    const worker = (this.worker ??= this.start());
    const id = ++this.asked;
    worker.ref();
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, password, about: [...about] });
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
