import { type GroupStanding } from '@commonworks/web-graphql';

/**
 * How much of a group its page has: all of it (`WHOLE`), what was decided until one left (`RECORD`), what one needs to
 * answer an invitation (`INVITATION`), or what everybody in the consortium sees (`OUTSIDE`).
 */
export type GroupView = 'WHOLE' | 'RECORD' | 'INVITATION' | 'OUTSIDE';

/** Whoever acts for several municipalities sees what the one sees that sees most. */
export function viewOf(standings: readonly GroupStanding[]): GroupView {
  if (standings.includes('MEMBER') || standings.includes('OBSERVER')) return 'WHOLE';
  if (standings.includes('FORMER')) return 'RECORD';
  return standings.includes('INVITED') ? 'INVITATION' : 'OUTSIDE';
}
