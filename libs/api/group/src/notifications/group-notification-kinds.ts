import { defineNotification, type NotificationKind } from '@commonworks/api-platform/worker';

/** One's own municipality is asked to join a group. */
export const groupInvited = defineNotification({
  name: 'GROUP_INVITED',
  title: 'group:notification.kind.invited',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** A municipality joined a group that one's own has joined. */
export const groupJoined = defineNotification({
  name: 'GROUP_JOINED',
  title: 'group:notification.kind.joined',
  roles: ['LEAD'],
  mail: 'NEVER',
});

/** Somebody would lead the group. */
export const groupCandidate = defineNotification({
  name: 'GROUP_CANDIDATE',
  title: 'group:notification.kind.candidate',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** Somebody of one's own municipality would lead the group, and an approver has to confirm it. */
export const groupToConfirm = defineNotification({
  name: 'GROUP_TO_CONFIRM',
  title: 'group:notification.kind.toConfirm',
  roles: ['APPROVER'],
  mail: 'AT_ONCE',
});

/** The members chose who leads the group. */
export const groupChampion = defineNotification({
  name: 'GROUP_CHAMPION',
  title: 'group:notification.kind.champion',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** The group came to another stage. */
export const groupStage = defineNotification({
  name: 'GROUP_STAGE',
  title: 'group:notification.kind.stage',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** A municipality left the group. */
export const groupLeft = defineNotification({
  name: 'GROUP_LEFT',
  title: 'group:notification.kind.left',
  roles: ['LEAD'],
  mail: 'AT_ONCE',
});

/** The coordinators paused the group, or have it go on. */
export const groupPaused = defineNotification({
  name: 'GROUP_PAUSED',
  title: 'group:notification.kind.paused',
  roles: ['LEAD', 'APPROVER'],
  mail: 'AT_ONCE',
});

/** What people are told of groups themselves. */
export const groupNotificationKinds: readonly NotificationKind[] = [
  groupInvited,
  groupJoined,
  groupCandidate,
  groupToConfirm,
  groupChampion,
  groupStage,
  groupLeft,
  groupPaused,
];
