import type { LocalText } from '@commonworks/domain-assessment';
import type { Requirement, RequirementStatus } from './requirement.js';

/**
 * Proposed → reviewed → agreed → verified; or rejected. Source: governance.md, part B. Each can be sent back to be reworded,
 * a verification can prove wrong, and a rejection can be thought over; what is verified is not rejected, it is in use.
 */
const CHANGES: Readonly<Record<RequirementStatus, readonly RequirementStatus[]>> = {
  PROPOSED: ['REVIEWED', 'REJECTED'],
  REVIEWED: ['AGREED', 'PROPOSED', 'REJECTED'],
  AGREED: ['VERIFIED', 'PROPOSED', 'REJECTED'],
  VERIFIED: ['AGREED', 'PROPOSED'],
  REJECTED: ['PROPOSED'],
};

/** What may come after a status. */
export const nextStatuses = (status: RequirementStatus): readonly RequirementStatus[] => CHANGES[status];

export const mayBecome = (from: RequirementStatus, to: RequirementStatus): boolean =>
  CHANGES[from].includes(to);

/** With other words: a version on, and to be reviewed anew; itself where the words are the same. */
export function reworded(requirement: Requirement, statement: LocalText): Requirement {
  const { en, fr } = requirement.statement;
  if (statement.en === en && statement.fr === fr) return requirement;
  return { ...requirement, statement, status: 'PROPOSED', version: requirement.version + 1 };
}
