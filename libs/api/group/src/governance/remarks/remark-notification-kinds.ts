import { MUNICIPALITY_ROLES } from '@commonworks/access';
import { defineNotification } from '@commonworks/api-platform/worker';

/** Somebody comments on a document that is written or in review, or suggests a change. Who writes may have any role. */
export const governanceRemarked = defineNotification({
  name: 'GOVERNANCE_REMARKED',
  title: 'group:notification.kind.governanceRemarked',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** What somebody said of a document is answered, accepted or refused. */
export const governanceAnswered = defineNotification({
  name: 'GOVERNANCE_ANSWERED',
  title: 'group:notification.kind.governanceAnswered',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

export const remarkNotificationKinds = [governanceRemarked, governanceAnswered];
