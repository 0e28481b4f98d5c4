import type { Transaction } from '@commonworks/api-platform';
import { newToken, tokenHash } from './token.js';

/** A device that did not sign in for so long is a stranger again. */
export const DEVICE_DAYS = 400;

/**
 * Knows the browser as a device of this person. One that is not yet known gets a new token, whatever it sent: a token
 * that somebody planted is worth nothing. Who else signs in on the same browser stays known there.
 *
 * @returns the token to hand out; null where the device was known and keeps its own
 */
export async function knowDevice(
  tx: Transaction,
  personId: string,
  shown: string | undefined,
): Promise<string | null> {
  const fresh = newToken();
  const [device] = await tx.query<{ known: boolean }>(
    `with recent as (select now() - make_interval(days => $4) as since),
     known as (update device set last_used_at = now()
                where token_hash = $1 and person_id = $2 and last_used_at > (select since from recent)
                returning person_id),
     gone as (delete from device where person_id = $2 and last_used_at <= (select since from recent)),
     moved as (update device set token_hash = $3
                where token_hash = $1 and person_id <> $2 and not exists (select from known)),
     added as (insert into device (token_hash, person_id) select $3, $2 where not exists (select from known))
     select exists (select from known) as known`,
    [tokenHash(shown ?? ''), personId, tokenHash(fresh), DEVICE_DAYS],
  );
  return device?.known ? null : fresh;
}
