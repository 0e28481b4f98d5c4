import { defineNotification } from '@commonworks/api-platform/worker';

/** A contract of one's own municipality ends soon. */
export const contractEnding = defineNotification({
  name: 'CONTRACT_ENDING',
  title: 'contract:notification.kind.ending',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

export const notificationKinds = [contractEnding];
