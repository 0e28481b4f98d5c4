import {
  TenantDatabase,
  visitorContext,
  withPurpose,
  type Transaction,
  type Visitor,
} from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { DEVICE_DAYS } from '../sessions/device.js';
import { tokenHash } from '../sessions/token.js';
import { placeOfAddress } from './address-place.js';
import { judgeAttempt, type Counted, type LimitKind, type LimitStates } from './judge-attempt.js';

/** An attempt that was let through; it counts as failed until it is forgiven. */
export interface AdmittedAttempt {
  readonly admitted: true;
  readonly knownDevice: boolean;
  readonly counted: readonly (Counted & { readonly key: Buffer })[];
}
export type Admission = AdmittedAttempt | { readonly admitted: false; readonly retryAfterSeconds: number };

type Keys = Record<LimitKind, Buffer>;

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/**
 * Counts attempts that fail, in the database, so that neither many processes nor many operations in one request
 * get round it. An attempt counts before it is judged; success forgives. Times are the database's.
 */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** An attempt on the account, by whoever has its address. */
  admit(account: string, { address, device }: Pick<Visitor, 'address' | 'device'>): Promise<Admission> {
    const place = placeOfAddress(address);
    const keys = {
      ACCOUNT: tokenHash(account),
      ADDRESS: tokenHash(place),
      DEVICE: tokenHash(`${account} ${device.token ?? ''}`),
      TURN: tokenHash(`${account} ${place}`),
    };
    return this.database.write(AUTHENTICATE, async (tx) => {
      const [found] = await tx.query<{ known: boolean }>(
        `select exists (select from device d join person p on p.id = d.person_id
                         where d.token_hash = $1 and p.email = $2
                           and d.last_used_at > now() - make_interval(days => $3)) as known, ${lockAll('$4')}`,
        [tokenHash(device.token ?? ''), account, DEVICE_DAYS, locksOf(keys)],
      );
      return this.decide(tx, keys, found?.known ?? false);
    });
  }

  /**
   * An attempt of somebody signed in to confirm the password: a session is a known device. Counted by session, so
   * that who has got hold of one hinders nobody else.
   */
  admitSession(sessionToken: string): Promise<Admission> {
    const key = tokenHash(`session ${sessionToken}`);
    const keys = { ACCOUNT: key, ADDRESS: key, DEVICE: key, TURN: key };
    return this.database.write(AUTHENTICATE, async (tx) => {
      await tx.query(`select ${lockAll('$1')}`, [locksOf(keys)]);
      return this.decide(tx, keys, true);
    });
  }

  /** What was counted was no failure; in the transaction that lets the person in. */
  async forgive(tx: Transaction, { counted }: AdmittedAttempt): Promise<void> {
    // Of an address only this attempt is taken back: who has an account could else wipe out all others.
    await tx.query(
      `with own as (delete from sign_in_limit l using unnest($1::text[], $2::bytea[]) as c (kind, key)
                     where l.kind = c.kind and l.key = c.key and l.kind <> 'ADDRESS')
       update sign_in_limit l set failures = greatest(0, failures - 1), blocked_until = clock_timestamp()
         from unnest($1::text[], $2::bytea[]) as c (kind, key)
        where l.kind = c.kind and l.key = c.key and l.kind = 'ADDRESS'`,
      [counted.map(({ kind }) => kind), counted.map(({ key }) => key)],
    );
  }

  /** Takes away what is forgotten. Whoever comes first sweeps; the others need not wait for it. */
  async sweep(tx: Transaction): Promise<void> {
    const { perAccount, longestWaitSeconds } = this.options.attempts;
    await tx.query(
      `delete from sign_in_limit
        where failed_at < clock_timestamp() - make_interval(secs => $1)
          and failures * $2 < extract(epoch from clock_timestamp() - failed_at)
          and (select pg_try_advisory_xact_lock(hashtextextended('sweep sign_in_limit', 0)))`,
      [2 * longestWaitSeconds, perAccount.forgetSeconds],
    );
  }

  private async decide(tx: Transaction, keys: Keys, knownDevice: boolean): Promise<Admission> {
    const verdict = judgeAttempt(await this.read(tx, keys), knownDevice, this.options.attempts);
    if (!verdict.admitted) {
      if (verdict.takesTurn) await this.giveTurn(tx, keys.TURN);
      return { admitted: false, retryAfterSeconds: Math.max(1, verdict.retryAfterSeconds) };
    }
    const counted = verdict.counted.map((count) => ({ ...count, key: keys[count.kind] }));
    await tx.query(
      `with turn as (delete from sign_in_limit where kind = 'TURN' and key = $5)
       insert into sign_in_limit as l (kind, key, failures, failed_at, blocked_until)
       select kind, key, failures, clock_timestamp(), clock_timestamp() + make_interval(secs => wait)
         from unnest($1::text[], $2::bytea[], $3::float8[], $4::float8[]) as c (kind, key, failures, wait)
       on conflict (kind, key) do update set failures = excluded.failures, failed_at = excluded.failed_at,
         blocked_until = greatest(l.blocked_until, excluded.blocked_until)`,
      [
        counted.map(({ kind }) => kind),
        counted.map(({ key }) => key),
        counted.map(({ failures }) => failures),
        counted.map(({ waitSeconds }) => waitSeconds),
        keys.TURN,
      ],
    );
    return { admitted: true, knownDevice, counted };
  }

  private async read(tx: Transaction, keys: Keys): Promise<LimitStates> {
    const { perAccount, perAddress } = this.options.attempts;
    const kinds = Object.keys(keys) as LimitKind[];
    const rows = await tx.query<{ kind: LimitKind; failures: number; blockedSeconds: number }>(
      `select l.kind,
              greatest(0, l.failures - extract(epoch from clock_timestamp() - l.failed_at)
                / case l.kind when 'ADDRESS' then $4::float8 else $3::float8 end)::float8 as failures,
              extract(epoch from l.blocked_until - clock_timestamp())::float8 as "blockedSeconds"
         from sign_in_limit l join unnest($1::text[], $2::bytea[]) as k (kind, key)
           on l.kind = k.kind and l.key = k.key`,
      [kinds, kinds.map((kind) => keys[kind]), perAccount.forgetSeconds, perAddress.forgetSeconds],
    );
    return Object.fromEntries(
      rows.map(({ kind, failures, blockedSeconds }) => [kind, { failures, blockedSeconds }]),
    );
  }

  private async giveTurn(tx: Transaction, key: Buffer): Promise<void> {
    await tx.query(
      `insert into sign_in_limit (kind, key, failures, failed_at, blocked_until)
       values ('TURN', $1, 0, clock_timestamp(), clock_timestamp() + make_interval(secs => $2))
       on conflict (kind, key) do nothing`,
      [key, this.options.attempts.longestWaitSeconds],
    );
  }
}

/** One at a time for each account, address and device, always in this order: nobody waits in a circle. */
const lockAll = (names: string) =>
  `(select count(pg_advisory_xact_lock(hashtextextended(name, 0))) from unnest(${names}::text[]) as l (name))`;

const locksOf = ({ ACCOUNT, ADDRESS, DEVICE }: Keys): string[] => [
  `sign-in account ${ACCOUNT.toString('hex')}`,
  `sign-in address ${ADDRESS.toString('hex')}`,
  `sign-in device ${DEVICE.toString('hex')}`,
];
