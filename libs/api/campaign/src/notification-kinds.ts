import { defineNotification } from '@commonworks/api-platform/worker';

/** A campaign was opened, or opened again, with the day it is to close. */
export const campaignOpened = defineNotification({
  name: 'CAMPAIGN_OPENED',
  title: 'campaign:notification.kind.campaignOpened',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** A campaign's results were published. */
export const campaignReleased = defineNotification({
  name: 'CAMPAIGN_RELEASED',
  title: 'campaign:notification.kind.campaignReleased',
  roles: ['LEAD', 'APPROVER', 'COORDINATOR'],
  mail: 'AT_ONCE',
});

export const notificationKinds = [campaignOpened, campaignReleased];
