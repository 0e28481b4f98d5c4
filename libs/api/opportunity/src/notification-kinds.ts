import { defineNotification } from '@commonworks/api-platform/worker';

/** A coordinator published an opportunity. */
export const opportunityPublished = defineNotification({
  name: 'OPPORTUNITY_PUBLISHED',
  title: 'opportunity:notification.kind.published',
  roles: ['LEAD'],
  // Whom it concerns most is invited, and mailed.
  mail: 'NEVER',
});

/** A coordinator asks whether one's own municipality would take part. */
export const opportunityInvited = defineNotification({
  name: 'OPPORTUNITY_INVITED',
  title: 'opportunity:notification.kind.invited',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** Another municipality would lead or take part too. */
export const opportunityMatched = defineNotification({
  name: 'OPPORTUNITY_MATCHED',
  title: 'opportunity:notification.kind.matched',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** Municipalities are named to each other. */
export const opportunityNamed = defineNotification({
  name: 'OPPORTUNITY_NAMED',
  title: 'opportunity:notification.kind.named',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

export const notificationKinds = [
  opportunityPublished,
  opportunityInvited,
  opportunityMatched,
  opportunityNamed,
];
