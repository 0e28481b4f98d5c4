import {
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Locale,
  type TenantContext,
  type Transaction,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { contextOf, loadContext, STANDING_COLUMNS, type StandingRow } from './standing.js';
import { isToken, newToken, tokenHash } from './token.js';

/** A session as the browser is told of it. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly ctx: TenantContext;
}

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** Sessions live in the database, under the hash of their token, until they idle too long or are too old. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** The context of the session's person; of a visitor, speaking `locale`, where the session is not alive. */
  async authenticate(token: string | undefined, locale: Locale): Promise<TenantContext> {
    if (token === undefined || !isToken(token)) return visitorContext(locale);
    const idHash = tokenHash(token);
    const [row] = await this.database.read(AUTHENTICATE, (tx) =>
      tx.query<StandingRow & { seenLongAgo: boolean }>(
        `select ${STANDING_COLUMNS}, s.last_seen_at < now() - interval '1 minute' as "seenLongAgo"
           from session s join person p on p.id = s.person_id
          where s.id_hash = $1 and s.expires_at > now() and s.last_seen_at > now() - make_interval(secs => $2)`,
        [idHash, this.options.session.idleSeconds],
      ),
    );
    if (!row) return visitorContext(locale);
    if (row.seenLongAgo) {
      await this.database.write(AUTHENTICATE, (tx) =>
        tx.query('update session set last_seen_at = now() where id_hash = $1', [idHash]),
      );
    }
    return contextOf(row);
  }

  /**
   * Opens a session under a new token, inside a transaction with the purpose AUTHENTICATE. The session the
   * same browser had before ends, and so do the person's sessions that are too old.
   */
  async open(tx: Transaction, personId: string, previousToken: string | undefined): Promise<OpenedSession> {
    const token = newToken();
    await tx.query('delete from session where id_hash = $1 or (person_id = $2 and expires_at < now())', [
      tokenHash(previousToken ?? ''),
      personId,
    ]);
    const [inserted] = await tx.query<{ expiresAt: Date }>(
      `insert into session (id_hash, person_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))
       returning expires_at as "expiresAt"`,
      [tokenHash(token), personId, this.options.session.absoluteSeconds],
    );
    if (!inserted) throw new Error('an inserted session was not returned');
    const ctx = await loadContext(tx, personId);
    await recordAudit(tx, ctx, { action: 'SIGNED_IN', subjectType: 'person', subjectId: personId });
    return { token, expiresAt: inserted.expiresAt, ctx };
  }

  /** Ends the session of this token, if there is one. */
  async close(ctx: TenantContext, token: string | undefined): Promise<void> {
    if (token === undefined || ctx.personId === null) return;
    const { personId } = ctx;
    await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), async (tx) => {
      await tx.query('delete from session where id_hash = $1', [tokenHash(token)]);
      await recordAudit(tx, ctx, { action: 'SIGNED_OUT', subjectType: 'person', subjectId: personId });
    });
  }

  /** Ends every session of the person, on every device. */
  async closeAll(ctx: TenantContext): Promise<void> {
    await this.database.write(withPurpose(ctx, 'AUTHENTICATE'), async (tx) => {
      await tx.query('delete from session where person_id = $1', [ctx.personId]);
      await recordAudit(tx, ctx, {
        action: 'SIGNED_OUT_EVERYWHERE',
        subjectType: 'person',
        subjectId: String(ctx.personId),
      });
    });
  }
}
