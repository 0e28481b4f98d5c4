/**
 * The life of a governance document, by its newest version: written, read by each member's approver, agreed by as many as
 * have to, in force once each agreement binds its municipality. A version that a later one took the place of is superseded.
 */
export const GOVERNANCE_STATUSES = ['DRAFT', 'IN_REVIEW', 'AGREED', 'IN_FORCE', 'SUPERSEDED'] as const;
export type GovernanceStatus = (typeof GOVERNANCE_STATUSES)[number];

/** Where a version stands that was sent for review. */
export type SentStatus = Exclude<GovernanceStatus, 'DRAFT'>;

/** What can be done with a document. */
export const GOVERNANCE_STEPS = ['WRITE', 'SEND', 'DECIDE', 'REVISE'] as const;
export type GovernanceStep = (typeof GOVERNANCE_STEPS)[number];

const STEPS: Readonly<Record<GovernanceStatus, readonly GovernanceStep[]>> = {
  DRAFT: ['WRITE', 'SEND'],
  IN_REVIEW: ['DECIDE', 'REVISE'],
  // What was agreed by staff can still be agreed by council.
  AGREED: ['DECIDE', 'REVISE'],
  IN_FORCE: ['REVISE'],
  SUPERSEDED: [],
};

/** What can be done with a document that stands so, whoever does it. */
export const stepsOfDocument = (status: GovernanceStatus): readonly GovernanceStep[] => STEPS[status];

const RANK: Readonly<Record<SentStatus, number>> = { SUPERSEDED: 0, IN_REVIEW: 1, AGREED: 2, IN_FORCE: 3 };

/**
 * Whether a version gives way to a later one: as soon as that one has come as far. What is in force so stays in force while
 * its revision is written, read and agreed to, and until that is in force itself.
 */
export const givesWay = (earlier: SentStatus, later: SentStatus): boolean =>
  earlier !== 'SUPERSEDED' && RANK[later] >= RANK[earlier];
