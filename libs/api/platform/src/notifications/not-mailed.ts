import type { Queries } from '../database/transaction.js';
import type { NotificationKind } from './define-notification.js';

/** Who of these people is not mailed of the kind: chose so, or chose nothing where nothing is what holds then. */
export async function notMailed(
  tx: Queries,
  { name, mail }: NotificationKind,
  personIds: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }>(
    `select p.id from unnest($2::uuid[]) as p (id)
     where coalesce((select s.mail from notification_setting s where s.person_id = p.id and s.kind = $1), $3) = 'NEVER'`,
    [name, personIds, mail],
  );
  return new Set(rows.map(({ id }) => id));
}
