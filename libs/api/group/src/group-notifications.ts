import type { NotificationComposer } from '@commonworks/api-platform/worker';
import { contentsNotifications } from './contents/contents-notifications.js';
import { governanceNotifications } from './governance/governance-notifications.js';
import { remarkNotifications } from './governance/remarks/remark-notifications.js';
import { meetingNotifications } from './meetings/meeting-notifications.js';
import { minutesNotifications } from './minutes/minutes-notifications.js';
import { notificationsOfGroups } from './notifications/tell-of-groups.js';

/** How the notifications about groups, what they keep, and their meetings are read. */
export const groupNotifications: readonly NotificationComposer[] = [
  ...notificationsOfGroups,
  ...meetingNotifications,
  ...minutesNotifications,
  ...governanceNotifications,
  ...remarkNotifications,
  ...contentsNotifications,
];
