import { permits, type ActionOn } from '@commonworks/access';
import type { TenantContext } from '@commonworks/api-platform';
import { GROUP_ACTIONS, type GroupAction } from './group.enums.js';
import { subjectOf, type GroupFacts } from './group-rows.js';

/** What somebody may do in a group at present, in the order of the actions. */
export function whatMay({ ability }: TenantContext, group: GroupFacts): GroupAction[] {
  const may = (action: ActionOn<'Group'>, subject = subjectOf(group)) =>
    permits(ability, action, 'Group', subject);
  const isPaused = group.pausedAt !== null;
  const allowed: Record<GroupAction, boolean> = {
    WRITE: may('write'),
    COMMENT: may('comment'),
    STAND: may('write'),
    CONFIRM: may('confirmChampion'),
    CHOOSE: may('write'),
    ADVANCE: may('write', { ...subjectOf(group), paused: isPaused }),
    PAUSE: !isPaused && may('pause'),
    RESUME: isPaused && may('pause'),
    INVITE: may('write'),
    JOIN: may('answer'),
    LEAVE: may('leave'),
    DELEGATE: may('nameDelegate'),
  };
  return GROUP_ACTIONS.filter((action) => allowed[action]);
}
