import { type GroupRowFragment } from '@commonworks/web-graphql';

/** What can be done with a group as a whole, by what opens it. */
export type GroupStepName =
  'advance' | 'resume' | 'describe' | 'invite' | 'rejoin' | 'delegates' | 'takeBack' | 'pause' | 'leave';

/**
 * What the reader may do with the group as it stands: what leads on, and the rest. It moves on once all that its next
 * stage asks for is met; only what is after the first stage can be taken back.
 */
export function stepsOf({
  stage,
  nextStage,
  conditions,
  viewer: { may, standings },
}: Pick<GroupRowFragment, 'stage' | 'nextStage' | 'conditions' | 'viewer'>): {
  next: GroupStepName | null;
  others: GroupStepName[];
} {
  const isReady = nextStage !== null && conditions.length > 0 && conditions.every(({ met }) => met);
  const next =
    may.includes('ADVANCE') && isReady ? 'advance' : may.includes('RESUME') ? ('resume' as const) : null;
  // An invitation is answered where it stands.
  const isIn = standings.some((standing) => standing === 'MEMBER' || standing === 'OBSERVER');
  const others: (GroupStepName | false)[] = [
    may.includes('WRITE') && 'describe',
    may.includes('INVITE') && 'invite',
    isIn && may.includes('JOIN') && 'rejoin',
    may.includes('DELEGATE') && 'delegates',
    may.includes('ADVANCE') && stage !== 'PROPOSED' && 'takeBack',
    may.includes('PAUSE') && 'pause',
    isIn && may.includes('LEAVE') && 'leave',
  ];
  return { next, others: others.filter((step) => step !== false) };
}
