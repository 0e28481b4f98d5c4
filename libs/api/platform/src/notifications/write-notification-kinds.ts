import type { OwnerQuery } from '../database/owner-query.js';
import { notificationKindsByName, type NotificationKind } from './define-notification.js';

/**
 * Tells the database the kinds of notification there are: `notify_people` takes these and no others. Said anew at
 * each start, so that the declaration is the one place that says so; rows of a kind that is gone give no line.
 */
export async function writeNotificationKinds(
  query: OwnerQuery,
  kinds: readonly NotificationKind[],
): Promise<void> {
  const declared = [...notificationKindsByName(kinds).values()].map(({ name, mail }) => ({ name, mail }));
  await query('delete from notification_kind');
  await query(
    `insert into notification_kind select * from jsonb_populate_recordset(null::notification_kind, $1)`,
    [JSON.stringify(declared)],
  );
}
