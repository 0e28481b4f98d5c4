import { type HomeGroupFragment } from '@commonworks/web-graphql';
import type { Step } from './step.js';

/**
 * What waits in groups, the weightiest first: an invitation to answer, a group that can move on, and how far the others
 * are to their next stage, for those who can do something about it.
 */
export function groupSteps(
  groups: readonly HomeGroupFragment[],
  stageName: (stage: string) => string,
): Step[] {
  const about = (kind: Step['kind'], { id, name, nextStage }: HomeGroupFragment): Step => ({
    kind,
    to: `/groups/${id}`,
    values: { group: name, stage: nextStage === null ? '' : stageName(nextStage) },
  });
  const goingOn = groups.filter(
    ({ nextStage, conditions, viewer }) =>
      nextStage !== null && conditions.length > 0 && viewer.standings.includes('MEMBER'),
  );
  const isReady = ({ conditions }: HomeGroupFragment) => conditions.every(({ met }) => met);
  return [
    ...groups
      .filter(({ viewer }) => viewer.may.includes('JOIN') && viewer.standings.includes('INVITED'))
      .map((group) => about('JOIN_GROUP', group)),
    ...goingOn
      .filter((group) => isReady(group) && group.viewer.may.includes('ADVANCE'))
      .map((group) => about('MOVE_GROUP_ON', group)),
    ...goingOn
      .filter((group) => !isReady(group) && group.viewer.may.includes('WRITE'))
      .map((group) => ({
        ...about('FOLLOW_GROUP', group),
        progress: {
          answered: group.conditions.filter(({ met }) => met).length,
          total: group.conditions.length,
        },
      })),
  ];
}
