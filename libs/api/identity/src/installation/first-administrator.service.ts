import { isName } from '@commonworks/domain-assessment';
import { timingSafeEqual } from 'node:crypto';
import {
  recordAudit,
  sqlState,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Visitor,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { PasswordHasher } from '../passwords/password-hasher.js';
import { PasswordJudge } from '../passwords/password-judge.js';
import { isEmail, normaliseEmail } from '../people/email.js';
import { insertRole } from '../people/insert-role.js';
import { Person } from '../people/person.entity.js';
import { SessionService } from '../sessions/session.service.js';
import { tokenHash } from '../sessions/token.js';
import { AttemptLimiter } from '../sign-in/attempt-limiter.js';
import type { SignInOutcome } from '../sign-in/sign-in.service.js';
import type { CreateFirstAdministratorInput } from './installation.types.js';

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');
const UNIQUE_VIOLATION = '23505';

/** An empty installation gets its first administrator from whoever holds the token printed at its start. */
@Injectable()
export class FirstAdministratorService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly limiter: AttemptLimiter,
    private readonly judge: PasswordJudge,
    private readonly hasher: PasswordHasher,
    private readonly sessions: SessionService,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** Whether nobody administers the installation yet. */
  async isVacant(): Promise<boolean> {
    const rows = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query('select role from installation_membership limit 1'),
    );
    return rows.length === 0;
  }

  async create(visitor: Visitor, input: CreateFirstAdministratorInput): Promise<SignInOutcome> {
    // By the token, so that nobody who guesses at it keeps out who holds it.
    const admission = await this.limiter.admit(`first administrator ${input.token}`, visitor);
    if (!admission.admitted)
      return { kind: 'TOO_MANY_ATTEMPTS', retryAfterSeconds: admission.retryAfterSeconds };
    if (!this.isSetupToken(input.token) || !(await this.isVacant())) return { kind: 'TOKEN_REFUSED' };

    const email = normaliseEmail(input.email);
    const name = input.name.trim();
    const invalid = (field: string, messageKey: string): SignInOutcome => ({
      kind: 'INVALID_INPUT',
      field,
      messageKey,
    });
    if (!isEmail(email)) return invalid('email', 'identity:account.emailInvalid');
    if (!isName(name)) return invalid('name', 'identity:nameInvalid');
    const fault = await this.judge.fault(input.password, { email, name, places: [] });
    if (fault) return invalid('password', `identity:password.${fault}`);

    const passwordHash = await this.hasher.hash(input.password);
    try {
      return await this.createOnce(visitor, { email, name, passwordHash, locale: visitor.ctx.locale });
    } catch (error) {
      if (sqlState(error) === UNIQUE_VIOLATION) return invalid('email', 'identity:account.emailTaken');
      throw error;
    }
  }

  private createOnce(
    visitor: Visitor,
    account: Pick<Person, 'email' | 'name' | 'passwordHash' | 'locale'>,
  ): Promise<SignInOutcome> {
    return this.database.write(AUTHENTICATE, async (tx): Promise<SignInOutcome> => {
      // Two with the same token at once: the second finds the place taken.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('first administrator', 0))`);
      const holders = await tx.query('select role from installation_membership limit 1');
      if (holders.length > 0) return { kind: 'TOKEN_REFUSED' };
      const people = tx.repository(Person);
      const { id } = await people.save(people.create(account));
      await insertRole(tx, id, { scope: 'INSTALLATION', role: 'ADMINISTRATOR' });
      const session = await this.sessions.open(tx, id, visitor);
      await recordAudit(tx, session.ctx, {
        action: 'FIRST_ADMINISTRATOR_CREATED',
        subjectType: 'person',
        subjectId: id,
      });
      return { kind: 'SIGNED_IN', session };
    });
  }

  /** Compares hashes, which are of one length, in constant time. */
  private isSetupToken(token: string): boolean {
    const { setupToken } = this.options;
    return setupToken !== null && timingSafeEqual(tokenHash(token), tokenHash(setupToken));
  }
}
