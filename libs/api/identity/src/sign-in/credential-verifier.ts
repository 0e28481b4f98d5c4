import { TenantDatabase, visitorContext, withPurpose } from '@commonworks/api-platform';
import { Injectable } from '@nestjs/common';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { normaliseEmail } from '../people/email.js';
import { Person } from '../people/person.entity.js';

/** Who was meant by the credentials (null: nobody there is), and whether they prove it. */
export interface Verdict {
  readonly personId: string | null;
  readonly proven: boolean;
}

/** One way to prove who one is. Sessions do not care which: another way is another verifier. */
export abstract class CredentialVerifier<Credentials> {
  abstract verify(credentials: Credentials): Promise<Verdict>;
}

export interface PasswordCredentials {
  readonly email: string;
  readonly password: string;
}

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/**
 * E-mail address and password. Does the same work whether the address is known or not; a password that is right and
 * was kept by a cheaper hash than today's is kept by a new one.
 */
@Injectable()
export class PasswordVerifier extends CredentialVerifier<PasswordCredentials> {
  constructor(
    private readonly database: TenantDatabase,
    private readonly hasher: PasswordHasher,
  ) {
    super();
  }

  async verify({ email, password }: PasswordCredentials): Promise<Verdict> {
    const person = await this.database.read(AUTHENTICATE, (tx) =>
      tx.repository(Person).findOneBy({ email: normaliseEmail(email) }),
    );
    const kept = person?.passwordHash ?? null;
    const { matches, renewed } = await this.hasher.check(kept, password);
    if (renewed !== null) {
      await this.database.write(AUTHENTICATE, (tx) =>
        // Not over a password that was changed in the meantime.
        tx.query('update person set password_hash = $1 where id = $2 and password_hash = $3', [
          renewed,
          person?.id,
          kept,
        ]),
      );
    }
    return { personId: person?.id ?? null, proven: matches };
  }
}
