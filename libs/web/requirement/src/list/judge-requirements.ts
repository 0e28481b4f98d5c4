import { lintRequirement, type LintFinding } from '@commonworks/domain-governance/requirements';
import { asRequirement, type RequirementRow } from '../frame/as-requirement.js';

/** What is still to be done about a requirement, in the order in which one does it. */
export const WANTS = ['DECISION', 'FINDINGS', 'PRIORITY', 'OWN_PRIORITY', 'ACCEPTANCE', 'NEED'] as const;
export type Want = (typeof WANTS)[number];

/** A requirement with what is to be done about it. */
export interface Judged {
  readonly row: RequirementRow;
  readonly findings: readonly LintFinding[];
  readonly wants: readonly Want[];
}

/**
 * What each requirement still wants. One that is rejected wants nothing.
 *
 * @param orphans numbers of those that lead back to no need
 * @param own ids of the municipalities for which the reader says how much they need something
 */
export const judgeRequirements = (
  rows: readonly RequirementRow[],
  orphans: ReadonlySet<string>,
  own: readonly string[],
): readonly Judged[] =>
  rows.map((row) => {
    if (row.status === 'REJECTED') return { row, findings: [], wants: [] };
    const findings = lintRequirement(asRequirement(row));
    const has: Readonly<Record<Want, boolean>> = {
      DECISION: row.status === 'PROPOSED',
      FINDINGS: findings.length > 0,
      PRIORITY: row.agreedPriority === null,
      OWN_PRIORITY: own.some((id) => !row.priorities.some(({ municipality }) => municipality.id === id)),
      ACCEPTANCE: row.acceptance === null,
      NEED: orphans.has(row.number),
    };
    return { row, findings, wants: WANTS.filter((want) => has[want]) };
  });
