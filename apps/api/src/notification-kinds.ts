import { campaignNotificationKinds } from '@commonworks/api-campaign/schema';
import { communityNotificationKinds } from '@commonworks/api-community/schema';
import { contractNotificationKinds } from '@commonworks/api-contract/schema';
import { groupNotificationKinds } from '@commonworks/api-group/schema';
import { opportunityNotificationKinds } from '@commonworks/api-opportunity/schema';
import { platformNotificationKinds, type NotificationKind } from '@commonworks/api-platform/schema';
import { workbookNotificationKinds } from '@commonworks/api-workbook/schema';

/** Every kind of notification, of every feature, in the order in which people choose their mails. */
export const NOTIFICATION_KINDS: readonly NotificationKind[] = [
  ...workbookNotificationKinds,
  ...campaignNotificationKinds,
  ...opportunityNotificationKinds,
  ...groupNotificationKinds,
  ...platformNotificationKinds,
  ...contractNotificationKinds,
  ...communityNotificationKinds,
];
