import type { NotificationRow } from './notification-row.js';

/** Notifications that are shown as one line, the newest first; never empty. */
export type NotificationLine = readonly [NotificationRow, ...NotificationRow[]];

/**
 * Puts notifications together into lines, in the order in which each line's newest came.
 *
 * What is unread of one kind and group is one line. What was read together stays together: a new event of the same
 * group begins a line of its own.
 * @param rows the newest first
 */
export function groupLines(rows: readonly NotificationRow[]): NotificationLine[] {
  const lines = new Map<string, [NotificationRow, ...NotificationRow[]]>();
  for (const row of rows) {
    const key = `${row.kind} ${row.groupId ?? ''} ${row.readAt?.getTime() ?? 'unread'}`;
    const line = lines.get(key);
    if (line) line.push(row);
    else lines.set(key, [row]);
  }
  return [...lines.values()];
}
