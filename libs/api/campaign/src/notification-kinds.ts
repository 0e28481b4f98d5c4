import { defineNotification } from '@commonworks/api-platform/worker';

/** A campaign was opened, or opened again, with the day it is to close. */
export const campaignOpened = defineNotification({
  name: 'CAMPAIGN_OPENED',
  title: 'campaign:notification.kind.campaignOpened',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** The day on which an open campaign is to close was moved to a later one, or set where there was none. */
export const closingDayMoved = defineNotification({
  name: 'CLOSING_DAY_MOVED',
  title: 'campaign:notification.kind.closingDayMoved',
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

export const notificationKinds = [campaignOpened, closingDayMoved, campaignReleased];
