import {
  found,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { Person } from '../people/person.entity.js';
import { AttemptLimiter } from './attempt-limiter.js';
import { PasswordVerifier } from './credential-verifier.js';
import { Refusals } from './refusals.js';

/** What can come of asking somebody signed in for the password. */
export type PasswordProofOutcome<T> =
  | { kind: 'PROVEN'; value: T }
  | { kind: 'PASSWORD_REFUSED' }
  | { kind: 'TOO_MANY_ATTEMPTS'; retryAfterSeconds: number };

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** Asks somebody who is signed in for the present password, as often as signing in would let. */
@Injectable()
export class PasswordProof {
  constructor(
    private readonly database: TenantDatabase,
    private readonly limiter: AttemptLimiter,
    private readonly verifier: PasswordVerifier,
    private readonly refusals: Refusals,
  ) {}

  /** Runs `work` with the purpose AUTHENTICATE where the password is right. */
  async ask<T>(
    { ctx, address, browser, cookie }: Visitor,
    password: string,
    work: (tx: Transaction, person: Person) => Promise<T>,
  ): Promise<PasswordProofOutcome<T>> {
    const attempt = await this.limiter.admitSession(cookie.token ?? '');
    if (!attempt.admitted) return { kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: attempt.retryAfterSeconds };
    const person = found(
      await this.database.read(AUTHENTICATE, (tx) =>
        tx.repository(Person).findOneBy({ id: ctx.personId ?? undefined }),
      ),
    );
    const account = person.email;
    const { proven } = await this.verifier.verify({ email: account, password });
    if (!proven) {
      const personId = person.id;
      await this.refusals.record({
        account,
        personId,
        address,
        browser,
        attempt,
        action: 'PASSWORD_REFUSED',
      });
      return { kind: 'PASSWORD_REFUSED' };
    }
    const value = await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), async (tx) => {
      await this.limiter.forgive(tx, attempt);
      return work(tx, person);
    });
    return { kind: 'PROVEN', value };
  }
}
