import { defineNotification } from '@commonworks/api-platform/worker';

/** Who reads in communities. */
const READERS = ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'VIEWER', 'COORDINATOR', 'ANALYST'] as const;
/** Who writes in them. */
const WRITERS = ['LEAD', 'CONTRIBUTOR', 'APPROVER', 'COORDINATOR'] as const;

/** Something new in a community one subscribes to, by somebody one follows, or a question in what one coordinates. */
export const communityPosted = defineNotification({
  name: 'COMMUNITY_POSTED',
  title: 'community:notification.kind.posted',
  roles: READERS,
  // The weekly digest tells of it.
  mail: 'NEVER',
});

/** Somebody replied to one's question or article. */
export const communityReplied = defineNotification({
  name: 'COMMUNITY_REPLIED',
  title: 'community:notification.kind.replied',
  roles: WRITERS,
  mail: 'AT_ONCE',
});

/** One's reply was marked as the answer. */
export const communityAnswered = defineNotification({
  name: 'COMMUNITY_ANSWERED',
  title: 'community:notification.kind.answered',
  roles: WRITERS,
  mail: 'NEVER',
});

/** Who coordinates took away what one wrote. */
export const communityRemoved = defineNotification({
  name: 'COMMUNITY_REMOVED',
  title: 'community:notification.kind.removed',
  roles: WRITERS,
  mail: 'AT_ONCE',
});

/** What was written in a week: by mail alone, so that the bell never shows it. */
export const communityDigest = defineNotification({
  name: 'COMMUNITY_DIGEST',
  title: 'community:notification.kind.digest',
  roles: READERS,
  mail: 'AT_ONCE',
});

export const notificationKinds = [
  communityPosted,
  communityReplied,
  communityAnswered,
  communityRemoved,
  communityDigest,
];
