import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { workOf } from './hash-work.js';

/** Whether it is the password; and the hash to keep from now on, where the one kept was too cheap. */
export interface PasswordCheck {
  readonly matches: boolean;
  readonly renewed: string | null;
}

/** Keeps passwords as argon2id hashes (the library's default) that carry their own parameters. */
@Injectable()
export class PasswordHasher {
  private readonly cost: Options;
  /** What a hash costs today, in KiB passed over. */
  private readonly work: number;
  /** The hash of a password nobody knows: who has no password takes as long to refuse as who has one. */
  private readonly nobodys: Promise<string>;

  constructor(@Inject(IDENTITY_OPTIONS) { hashing }: IdentityOptions) {
    this.cost = { memoryCost: hashing.memoryKib, timeCost: hashing.passes, parallelism: 1 };
    this.work = hashing.memoryKib * hashing.passes;
    this.nobodys = hash(randomBytes(24), this.cost);
  }

  hash(password: string): Promise<string> {
    return hash(password, this.cost);
  }

  /**
   * Judges a password. To be wrong takes as long whether there is a hash kept, one cheaper than today's, or
   * none (null): how long it took would else tell which addresses have an account.
   */
  async check(kept: string | null, password: string): Promise<PasswordCheck> {
    if (kept === null) {
      await verify(await this.nobodys, password);
      return { matches: false, renewed: null };
    }
    const matches = await verify(kept, password);
    const missing = this.work - workOf(kept);
    if (missing <= 0) return { matches, renewed: null };
    if (matches) return { matches, renewed: await this.hash(password) };
    await hash(password, { ...this.cost, memoryCost: Math.max(8, missing), timeCost: 1 });
    return { matches, renewed: null };
  }
}
