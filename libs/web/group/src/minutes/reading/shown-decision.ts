import { type Vote, type VotingRule } from '@commonworks/domain-minutes';

/** A decision as it is shown in a text. */
export interface ShownDecision {
  readonly number: number;
  readonly text: string;
  readonly textFr: string | null;
  readonly rule: VotingRule | null;
  readonly result: 'CARRIED' | 'LOST' | null;
  readonly quorum: { readonly present: number; readonly needed: number; readonly met: boolean } | null;
  readonly votes: readonly { readonly vote: Vote }[];
}
