import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { FileRefused } from './file-refused.js';
import { ContentDamaged } from './file-store.js';

const MEBIBYTE = 1024 * 1024;

/** Refuses a file of more than so many bytes; says the limit in MB, to one decimal. */
export const tooLarge = (most: number) =>
  new FileRefused('TOO_LARGE', { most: Math.round((most / MEBIBYTE) * 10) / 10 });

/** Lets bytes pass, counts and hashes them, and stops at the first that is too many. */
export class HashingLimit extends Transform {
  private readonly hash = createHash('sha256');
  private passed = 0;
  private digest: string | null = null;

  constructor(private readonly most: number) {
    super();
  }

  /** Bytes that passed. */
  get size(): number {
    return this.passed;
  }

  /** Of all bytes. @throws Error before the last has passed */
  get sha256(): string {
    if (this.digest === null) throw new Error('the content has not passed yet');
    return this.digest;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.passed += chunk.length;
    if (this.passed > this.most) return done(tooLarge(this.most));
    this.hash.update(chunk);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.digest = this.hash.digest('hex');
    done();
  }
}

/**
 * Lets a content pass and holds its last bytes back until all are known to be the right ones: whoever reads a damaged
 * content gets it broken off, and never whole.
 */
export function checkHash(sha256: string): Transform {
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      const before = held;
      held = chunk;
      if (before) done(null, before);
      else done();
    },
    flush(done) {
      if (hash.digest('hex') !== sha256) return done(new ContentDamaged(sha256, 'has changed'));
      if (held) this.push(held);
      done();
    },
  });
}
