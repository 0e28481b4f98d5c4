import { AsyncLocalStorage } from 'node:async_hooks';
import { AppError } from '../errors/app-error.js';
import type { Share } from './share.js';
import type { Leave } from './waiting-line.js';

/**
 * What one request may read, in values: a column of a row from the database, or a field of a list's item in the
 * answer; about a microsecond each. The largest pages of a consortium of 444 with 250 questions take a fifth.
 */
export const READING_LIMIT = 250_000;
/** A transaction's way to the database and back weighs as much as this many values. */
const TRANSACTION = 500;

/** What one request has taken of what all share, counted while it runs. */
export class RequestLoad {
  /** Set once it is known who asks. */
  share: Share | undefined;
  private left: number;
  private refusal: AppError | undefined;

  constructor(readonly limit = READING_LIMIT) {
    this.left = limit;
  }

  /** Values read so far. */
  get read(): number {
    return this.limit - this.left;
  }

  /** @throws AppError TOO_LARGE when more was read than a request may read */
  charge(values: number): void {
    this.left -= values;
    this.refuseWhenSpent();
  }

  /** @throws AppError TOO_LARGE as `charge`: what is left of the request need not begin */
  refuseWhenSpent(): void {
    // One error for all of the request: what is refused a thousand times must not cost a thousand stacks.
    if (this.left < 0) throw (this.refusal ??= new AppError('TOO_LARGE'));
  }

  /**
   * Waits until a connection of the person's share is free.
   * @throws AppError UNAVAILABLE where none became free in time, or TOO_LARGE
   */
  async takeConnection(): Promise<Leave> {
    this.charge(TRANSACTION);
    if (!this.share) return () => undefined;
    const leave = await this.share.connections.enter();
    if (!leave) throw new AppError('UNAVAILABLE');
    try {
      this.refuseWhenSpent();
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }
}

const running = new AsyncLocalStorage<RequestLoad>();

/** Runs `serve` and all that comes of it as one request. */
export const asOneRequest = <T>(serve: () => T): T => running.run(new RequestLoad(), serve);

/** The load of the request that is being served; undefined outside of one, as in the worker. */
export const requestLoad = (): RequestLoad | undefined => running.getStore();
