import { MUNICIPALITY_ROLES } from '@commonworks/access';
import { defineNotification } from '@commonworks/api-platform/worker';

/** Somebody is meant in the discussion of a group. */
export const groupMentioned = defineNotification({
  name: 'GROUP_MENTIONED',
  title: 'group:notification.kind.mentioned',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** Somebody is to do something for a group. */
export const groupActionGiven = defineNotification({
  name: 'GROUP_ACTION_GIVEN',
  title: 'group:notification.kind.actionGiven',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

/** What somebody is to do for a group is due soon, or was due. */
export const groupActionDue = defineNotification({
  name: 'GROUP_ACTION_DUE',
  title: 'group:notification.kind.actionDue',
  roles: MUNICIPALITY_ROLES,
  mail: 'AT_ONCE',
});

export const contentsNotificationKinds = [groupMentioned, groupActionGiven, groupActionDue];
