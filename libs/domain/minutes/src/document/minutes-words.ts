import type { Vote, VoteResult, VotingRule } from '../votes/decision-rule.js';

/** Words of its own that a document of minutes has, by their keys in the catalogue. */
export type MinutesWord =
  | 'kind'
  | 'when'
  | 'where'
  | 'draft'
  | 'circulated'
  | 'circulatedUntil'
  | 'adopted'
  | 'adoptedOn'
  | 'draftFoot'
  | 'circulatedFoot'
  | 'adoptedFoot'
  | 'digest'
  | 'attendance'
  | 'attendanceTable'
  | 'municipality'
  | 'name'
  | 'takingPart'
  | 'there'
  | 'inRoom'
  | 'remote'
  | 'alternate'
  | 'throughout'
  | 'fromTo'
  | 'fromOn'
  | 'until'
  | 'nobody'
  | 'untitled'
  | 'decision'
  | 'decisionResult'
  | 'rule'
  | 'quorum'
  | 'quorumMet'
  | 'quorumMissed'
  | 'votesOf'
  | 'vote'
  | 'count'
  | 'municipalities'
  | 'action'
  | 'responsible'
  | 'due'
  | 'standing'
  | 'open'
  | 'done'
  | 'ofMunicipality'
  | 'elsewhere'
  | 'atAGlance'
  | 'decisionsTable'
  | 'number'
  | 'decided'
  | 'outcome'
  | 'withoutVote'
  | 'actionsTable'
  | 'task'
  | 'addenda'
  | 'addendumBy'
  | 'addendum'
  | 'leftOut'
  | 'pageOf';

/** Speaks the language of the minutes, and tells times by the clocks of the meeting’s zone. */
export interface MinutesWords {
  say(word: MinutesWord, values?: Readonly<Record<string, string | number>>): string;
  rule(rule: VotingRule): string;
  vote(vote: Vote): string;
  result(result: VoteResult): string;
  /** @param day YYYY-MM-DD */
  day(day: string): string;
  dayOf(moment: Date): string;
  time(moment: Date): string;
  /** The day, the time and whose clocks they are. */
  moment(moment: Date): string;
  /** The same with the time it ends. */
  period(from: Date, to: Date): string;
}
