import type { NotificationComposer } from '@commonworks/api-platform/worker';
import { meetingNotifications } from './meetings/meeting-notifications.js';
import { notificationsOfGroups } from './notifications/tell-of-groups.js';

/** How the notifications about groups, and about their meetings, are read. */
export const groupNotifications: readonly NotificationComposer[] = [
  ...notificationsOfGroups,
  ...meetingNotifications,
];
