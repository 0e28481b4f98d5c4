import { defineNotification } from '@commonworks/api-platform/worker';

/** A coordinator published an opportunity. */
export const opportunityPublished = defineNotification({
  name: 'OPPORTUNITY_PUBLISHED',
  title: 'opportunity:notification.kind.published',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

export const notificationKinds = [opportunityPublished];
