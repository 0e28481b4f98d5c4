import type { CostingGrant, CostingInput, CostingParticipant } from '@commonworks/domain-costing';

/** One who takes part in a scenario: by what it is shared, without its own figures. */
export type ScenarioMember = Pick<CostingParticipant, 'code' | 'population' | 'users' | 'assessment'>;

/** What a scenario holds: all that is computed with but the figures of members, which are kept apart. */
export interface ScenarioModel extends Omit<CostingInput, 'participants' | 'grants'> {
  readonly participants: readonly ScenarioMember[];
  readonly grants: readonly CostingGrant[];
}

/** A scenario as it is kept. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly edits: number;
  readonly isProposed: boolean;
  readonly model: ScenarioModel;
}

/** The figures of one member of the group, as far as the reader may see them. */
export interface MemberFigures {
  readonly id: string;
  readonly name: string;
  readonly isOwn: boolean;
  readonly isShown: boolean;
  /** Whether there are some that the reader does not see. */
  readonly isHidden: boolean;
  readonly baselineCents: number | null;
  readonly avoidedCents: number | null;
  readonly localOnceCents: number | null;
  readonly localYearlyCents: number | null;
  readonly basis: string;
  readonly approvedBy: string;
  readonly edits: number;
}

export type { CostingGrant };
