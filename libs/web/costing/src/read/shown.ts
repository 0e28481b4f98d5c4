import type { MemberFigures, Scenario } from '../model/scenario.js';
import type { Summary } from '../compute/summary.js';

/** From whose side a costing is seen: a member by its id, or all together. */
export type Side = string;
export const ALL: Side = 'all';

/** A scenario that could be computed, with what its words need. */
export interface Shown {
  readonly scenario: Pick<Scenario, 'name' | 'model'>;
  readonly summary: Summary;
  /** Of all members of the group, by id. */
  readonly figures: ReadonlyMap<string, MemberFigures>;
  readonly side: Side;
  /** Where it comes from, for files. */
  readonly source: string;
}

export const nameIn = (figures: ReadonlyMap<string, MemberFigures>, code: string): string =>
  figures.get(code)?.name ?? code;

/** Whether what a member pays by itself because of the group is known to the reader. */
export const knowsOwnCost = (of: MemberFigures | undefined): boolean =>
  of !== undefined && !of.isHidden && of.localYearlyCents !== null;
