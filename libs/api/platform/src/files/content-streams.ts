import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { ContentDamaged, ContentTooLarge } from './file-store.js';

/** Lets bytes pass, counts and hashes them, and stops at the first that is too many. */
export class HashingLimit extends Transform {
  private readonly hash = createHash('sha256');
  private passed = 0;
  private digest: string | null = null;

  constructor(private readonly limit: number) {
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
    if (this.passed > this.limit) return done(new ContentTooLarge(this.limit));
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
      if (hash.digest('hex') !== sha256) return done(new ContentDamaged(sha256));
      if (held) this.push(held);
      done();
    },
  });
}
