import { MUNICIPALITY_ROLES } from '@commonworks/access';
import { defineNotification } from '@commonworks/api-platform/worker';

/** A document was sent for review: approvers decide, leads know. */
export const governanceReview = defineNotification({
  name: 'GOVERNANCE_REVIEW',
  title: 'group:notification.kind.governanceReview',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** A decision is wanted soon. */
export const governanceDue = defineNotification({
  name: 'GOVERNANCE_DUE',
  title: 'group:notification.kind.governanceDue',
  roles: ['APPROVER'],
  mail: 'AT_ONCE',
});

/** A municipality agreed or objected. */
export const governanceDecided = defineNotification({
  name: 'GOVERNANCE_DECIDED',
  title: 'group:notification.kind.governanceDecided',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** A municipality would have something otherwise first. Who writes for one may have any role there. */
export const governanceSentBack = defineNotification({
  name: 'GOVERNANCE_SENT_BACK',
  title: 'group:notification.kind.governanceSentBack',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** A document is agreed to, or in force. */
export const governanceAgreed = defineNotification({
  name: 'GOVERNANCE_AGREED',
  title: 'group:notification.kind.governanceAgreed',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

export const governanceNotificationKinds = [
  governanceReview,
  governanceDue,
  governanceDecided,
  governanceSentBack,
  governanceAgreed,
];
