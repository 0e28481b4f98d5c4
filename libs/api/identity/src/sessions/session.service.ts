import {
  recordAudit,
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Locale,
  type TenantContext,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { knowDevice } from './device.js';
import { contextOf, loadContext, type StandingRow } from './standing.js';
import { isToken, newToken, tokenHash } from './token.js';

/** A session as the browser is told of it. */
export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  /** The token by which the device is known from now on; null where it was known, and keeps its own. */
  readonly deviceToken: string | null;
  readonly ctx: TenantContext;
}

/** Whose session it is, and whether the person proved it within the last minutes. */
export type Authenticated = Pick<Visitor, 'ctx' | 'signedInRecently'>;

/** For so long a sign-in counts as asked for the password. */
const RECENT_MINUTES = 15;

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/** Sessions live in the database, under the hash of their token, until they idle too long or are too old. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /**
   * The context of the session's person; of a visitor, speaking `locale`, where the session is not alive.
   * @param options `isUse`: whether the person did something, so that the session idles from now on
   */
  async authenticate(
    token: string | undefined,
    locale: Locale,
    { isUse = true } = {},
  ): Promise<Authenticated> {
    const nobody = { ctx: visitorContext(locale), signedInRecently: false };
    if (token === undefined || !isToken(token)) return nobody;
    const idHash = tokenHash(token);
    const [row] = await this.database.ask<StandingRow & { seenLongAgo: boolean; signedInRecently: boolean }>(
      'AUTHENTICATE',
      `select "personId", "personName", locale, memberships, consortia, "seenLongAgo",
              "authenticatedAt" > now() - make_interval(mins => ${RECENT_MINUTES}) as "signedInRecently"
         from authenticated_session($1, $2)`,
      [idHash, this.options.session.idleSeconds],
    );
    if (!row) return nobody;
    if (row.seenLongAgo && isUse) {
      await this.database.write(AUTHENTICATE, (tx) =>
        tx.query('update session set last_seen_at = now() where id_hash = $1', [idHash]),
      );
    }
    return { ctx: contextOf(row), signedInRecently: row.signedInRecently };
  }

  /**
   * Opens a session under a new token, inside a transaction with the purpose AUTHENTICATE, and knows the device from
   * now on. The session the same browser had before ends, and so do the person's sessions that are too old.
   * @param options `keepsProof`: the password was not asked for now, but when the former session says
   */
  async open(
    tx: Transaction,
    personId: string,
    { cookie, device }: Pick<Visitor, 'cookie' | 'device'>,
    { keepsProof = false } = {},
  ): Promise<OpenedSession> {
    const token = newToken();
    const [inserted] = await tx.query<{ expiresAt: Date }>(
      `with ended as (
         delete from session where id_hash = $1 or (person_id = $3 and expires_at < now())
         returning id_hash, person_id, authenticated_at)
       insert into session (id_hash, person_id, expires_at, authenticated_at)
       values ($2, $3, now() + make_interval(secs => $4), case when $5 then coalesce(
         (select authenticated_at from ended where id_hash = $1 and person_id = $3), '-infinity') else now() end)
       returning expires_at as "expiresAt"`,
      [
        tokenHash(cookie.token ?? ''),
        tokenHash(token),
        personId,
        this.options.session.absoluteSeconds,
        keepsProof,
      ],
    );
    if (!inserted) throw new Error('an inserted session was not returned');
    const deviceToken = await knowDevice(tx, personId, device.token);
    const ctx = await loadContext(tx, personId);
    await recordAudit(tx, ctx, { action: 'SIGNED_IN', subjectType: 'person', subjectId: personId });
    return { token, expiresAt: inserted.expiresAt, deviceToken, ctx };
  }

  /** The password was asked for and right: what needs a recent sign-in may be done again. */
  async confirm(tx: Transaction, token: string): Promise<void> {
    await tx.query('update session set authenticated_at = now() where id_hash = $1', [tokenHash(token)]);
  }

  /** Ends the person's sessions but the one of `token`, and forgets all devices but the one in hand. */
  async endOthers(tx: Transaction, personId: string, { cookie, device }: Pick<Visitor, 'cookie' | 'device'>) {
    await tx.query('delete from session where person_id = $1 and id_hash <> $2', [
      personId,
      tokenHash(cookie.token ?? ''),
    ]);
    await tx.query('delete from device where person_id = $1 and token_hash <> $2', [
      personId,
      tokenHash(device.token ?? ''),
    ]);
  }

  /** Ends all of the person's sessions, and forgets the devices. */
  async endAll(tx: Transaction, personId: string): Promise<void> {
    await tx.query('delete from session where person_id = $1', [personId]);
    await tx.query('delete from device where person_id = $1', [personId]);
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
