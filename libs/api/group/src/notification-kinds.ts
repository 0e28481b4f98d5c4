import type { NotificationKind } from '@commonworks/api-platform/worker';
import { contentsNotificationKinds } from './contents/contents-notification-kinds.js';
import { governanceNotificationKinds } from './governance/governance-notification-kinds.js';
import { remarkNotificationKinds } from './governance/remarks/remark-notification-kinds.js';
import { meetingNotificationKinds } from './meetings/meeting-notification-kinds.js';
import { minutesNotificationKinds } from './minutes/minutes-notification-kinds.js';
import { groupNotificationKinds } from './notifications/group-notification-kinds.js';

export const notificationKinds: readonly NotificationKind[] = [
  ...groupNotificationKinds,
  ...meetingNotificationKinds,
  ...minutesNotificationKinds,
  ...governanceNotificationKinds,
  ...remarkNotificationKinds,
  ...contentsNotificationKinds,
];
