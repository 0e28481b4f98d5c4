import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';

/** Argon2id (the library's default): 32 MiB and two passes, about 50 ms on the machines of 2025. */
const COST: Options = { memoryCost: 32 * 1024, timeCost: 2, parallelism: 1 };

/** Keeps passwords as argon2id hashes that carry their own parameters. */
@Injectable()
export class PasswordHasher {
  /** The hash of a password nobody knows: who has no password takes as long to refuse as who has one. */
  private readonly nobodys = hash(randomBytes(24), COST);

  hash(password: string): Promise<string> {
    return hash(password, COST);
  }

  /** Whether this is the password; takes as long when there is none (null), and is then false. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.nobodys), password);
    return matches && passwordHash !== null;
  }
}
