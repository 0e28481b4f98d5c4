import type { GovernanceStatus } from '../agreement/document-step.js';

/** What members say of a clause: a comment, or a change of it that can be accepted or refused. */
export const REMARK_KINDS = ['COMMENT', 'SUGGESTION'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** A comment is open or resolved, a suggestion is accepted or refused; who wrote either may take it away. */
export const REMARK_STATES = ['OPEN', 'RESOLVED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN'] as const;
export type RemarkState = (typeof REMARK_STATES)[number];

export const REMARK_STEPS = ['REPLY', 'RESOLVE', 'REOPEN', 'ACCEPT', 'REFUSE', 'WITHDRAW'] as const;
export type RemarkStep = (typeof REMARK_STEPS)[number];

/** What can be said of a document that stands so: changes are suggested to what is written, not to what is decided on. */
export function remarksOn(status: GovernanceStatus): readonly RemarkKind[] {
  if (status === 'DRAFT') return ['COMMENT', 'SUGGESTION'];
  return status === 'IN_REVIEW' ? ['COMMENT'] : [];
}

/** What can be done with a remark, whoever does it. */
export function stepsOfRemark(kind: RemarkKind, state: RemarkState, status: GovernanceStatus): RemarkStep[] {
  const said = remarksOn(status);
  if (said.length === 0) return [];
  if (state === 'RESOLVED') return ['REOPEN'];
  if (state !== 'OPEN') return [];
  if (kind === 'COMMENT') return ['REPLY', 'RESOLVE', 'WITHDRAW'];
  return said.includes('SUGGESTION') ? ['REPLY', 'ACCEPT', 'REFUSE', 'WITHDRAW'] : ['REPLY', 'WITHDRAW'];
}
