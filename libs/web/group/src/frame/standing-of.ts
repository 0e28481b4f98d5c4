import { type GroupStanding } from '@commonworks/web-graphql';
import { type StatusTone } from '@commonworks/web-ui';

/** Those that ask for no answer, from what sees most to what is over. */
const SETTLED = ['MEMBER', 'OBSERVER', 'FORMER'] as const;

/** What one is in a group, in one word: where one acts for several municipalities, what asks for most. */
export function standingOf(standings: readonly GroupStanding[]): GroupStanding | null {
  if (standings.includes('INVITED')) return 'INVITED';
  return SETTLED.find((standing) => standings.includes(standing)) ?? null;
}

/** The colour that repeats it. */
export const STANDING_TONES: Record<GroupStanding, StatusTone> = {
  INVITED: 'attention',
  MEMBER: 'good',
  OBSERVER: 'info',
  FORMER: 'idle',
};
