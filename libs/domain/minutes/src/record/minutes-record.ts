import type { MinutesText } from '../text/minutes-text.js';
import type { Vote, VoteResult, VotingRule } from '../votes/decision-rule.js';

/**
 * Minutes with all that they name, by the names it has at that moment: what is frozen when they are circulated, and what
 * a document of them is made from. Instants are ISO 8601 in UTC, days YYYY-MM-DD.
 */
export interface MinutesRecord {
  readonly group: string;
  readonly language: 'EN' | 'FR';
  readonly meeting: {
    readonly title: string;
    readonly place: string;
    readonly zone: string;
    readonly startsAt: string | null;
    readonly endsAt: string | null;
  };
  readonly attendance: readonly RecordedAttendance[];
  /** Those of the meeting, and others that the text names, by their number. */
  readonly decisions: readonly RecordedDecision[];
  /** Those that were given in the meeting, and others that the text names, by the day they are due. */
  readonly actions: readonly RecordedAction[];
  readonly text: MinutesText;
}

export interface RecordedAttendance {
  readonly municipality: string;
  readonly name: string;
  readonly alternate: boolean;
  readonly remote: boolean;
  readonly from: string | null;
  readonly to: string | null;
}

export interface RecordedDecision {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  readonly textFr: string | null;
  readonly decidedOn: string;
  readonly rule: VotingRule | null;
  readonly result: VoteResult | null;
  readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null;
  readonly votes: readonly { readonly municipality: string; readonly vote: Vote }[];
}

export interface RecordedAction {
  readonly id: string;
  readonly title: string;
  readonly dueOn: string;
  readonly done: boolean;
  readonly municipality: string;
  /** Null where the municipality is to find somebody. */
  readonly person: string | null;
}
