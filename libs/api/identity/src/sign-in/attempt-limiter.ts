import { TenantDatabase, visitorContext, withPurpose } from '@commonworks/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { tokenHash } from '../sessions/token.js';

export type Admission = { admitted: true } | { admitted: false; retryAfterSeconds: number };

const AUTHENTICATE = withPurpose(visitorContext('en'), 'AUTHENTICATE');

/**
 * Counts attempts to sign in per account and per address, in the database, so that neither many processes
 * nor many operations in one request get round it. An attempt counts before it is judged; success forgives.
 */
@Injectable()
export class AttemptLimiter {
  constructor(
    private readonly database: TenantDatabase,
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
  ) {}

  /** Counts one attempt on the account from the address, unless there were too many of either. */
  admit(account: string, address: string): Promise<Admission> {
    const { windowSeconds, perAccount, perAddress } = this.options.attempts;
    const accountHash = tokenHash(account);
    const place = placeOf(address);
    return this.database.write(AUTHENTICATE, async (tx) => {
      // One at a time for each account and each address, always in this order: nobody waits in a circle.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('account ' || encode($1, 'hex'), 0))`, [
        accountHash,
      ]);
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('address ' || $1, 0))`, [place]);
      const [refusal] = await tx.query<{ retryAfterSeconds: number | null }>(
        `with recent as (
           select at, account_hash = $1 as of_account, address = $2 as of_address from sign_in_attempt
            where (account_hash = $1 or address = $2) and at > clock_timestamp() - make_interval(secs => $3)),
         freed as (
           (select at from recent where of_account order by at desc offset $4 - 1 limit 1)
           union all
           (select at from recent where of_address order by at desc offset $5 - 1 limit 1))
         select ceil(extract(epoch from max(at) + make_interval(secs => $3) - clock_timestamp()))::int
                  as "retryAfterSeconds" from freed`,
        [accountHash, place, windowSeconds, perAccount, perAddress],
      );
      const retryAfterSeconds = refusal?.retryAfterSeconds ?? null;
      if (retryAfterSeconds !== null)
        return { admitted: false, retryAfterSeconds: Math.max(1, retryAfterSeconds) };

      await tx.query(
        'insert into sign_in_attempt (account_hash, address, at) values ($1, $2, clock_timestamp())',
        [accountHash, place],
      );
      // Whoever comes first sweeps; the others need not wait for it.
      await tx.query(
        `delete from sign_in_attempt where at < clock_timestamp() - make_interval(secs => $1)
            and (select pg_try_advisory_xact_lock(hashtextextended('sweep sign_in_attempt', 0)))`,
        [windowSeconds],
      );
      return { admitted: true };
    });
  }

  /** Forgets the attempts on an account, after one that succeeded. */
  async forgive(account: string): Promise<void> {
    await this.database.write(AUTHENTICATE, (tx) =>
      tx.query('delete from sign_in_attempt where account_hash = $1', [tokenHash(account)]),
    );
  }
}

/** What counts as one address: of IPv6 the network of 64 bits, which one subscriber has all to himself. */
function placeOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const full = [
    ...groups,
    ...Array<string>(Math.max(0, 8 - groups.length - after.length)).fill('0'),
    ...after,
  ];
  return `${full.slice(0, 4).join(':')}::/64`;
}
