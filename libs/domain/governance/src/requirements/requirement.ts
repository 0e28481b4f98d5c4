import type { LocalText } from '@commonworks/domain-assessment';

export const REQUIREMENT_TYPES = [
  'FUNCTIONAL',
  'DATA',
  'INTERFACE',
  'QUALITY',
  'SECURITY_PRIVACY',
  'LEGAL',
  'MIGRATION',
  'TRAINING',
  'SUPPORT',
] as const;
export type RequirementType = (typeof REQUIREMENT_TYPES)[number];

/** MoSCoW, from what matters most down. */
export const REQUIREMENT_PRIORITIES = ['MUST', 'SHOULD', 'COULD', 'WONT'] as const;
export type RequirementPriority = (typeof REQUIREMENT_PRIORITIES)[number];

export const VERIFICATION_METHODS = ['INSPECTION', 'ANALYSIS', 'DEMONSTRATION', 'TEST'] as const;
export type VerificationMethod = (typeof VERIFICATION_METHODS)[number];

export const REQUIREMENT_STATUSES = ['PROPOSED', 'REVIEWED', 'AGREED', 'VERIFIED', 'REJECTED'] as const;
export type RequirementStatus = (typeof REQUIREMENT_STATUSES)[number];

/** Where it comes from; of a question, a service or a member its id, and what that was called then. */
export type RequirementSource =
  | { readonly kind: 'SERVICE' | 'QUESTION' | 'MEMBER'; readonly id: string; readonly label?: LocalText }
  | { readonly kind: 'GROUP' };
export const REQUIREMENT_SOURCES = ['SERVICE', 'QUESTION', 'MEMBER', 'GROUP'] as const;
export type RequirementSourceKind = (typeof REQUIREMENT_SOURCES)[number];

/** A question that shows what members lack, by what it was about when it was asked. */
export interface RequirementNeed {
  readonly id: string;
  readonly label: LocalText;
}

export const TEST_RESULTS = ['PASSED', 'FAILED'] as const;
export type TestResult = (typeof TEST_RESULTS)[number];

/** How it is seen whether one is met. */
export interface RequirementTest {
  /** What people call it, as “AT-014”. */
  readonly id: string;
  /** null: not carried out. */
  readonly result: TestResult | null;
}

export interface Acceptance {
  readonly given: LocalText;
  readonly when: LocalText;
  readonly then: LocalText;
}

/** One statement of what a solution shall do or be. Source of its attributes: governance.md, part B. */
export interface Requirement {
  /** Never changed and never given to another; see `requirement-id.ts`. */
  readonly id: string;
  readonly type: RequirementType;
  readonly statement: LocalText;
  readonly rationale: LocalText;
  readonly source: RequirementSource;
  /** Of each member that gave one, by the member's id. */
  readonly priorities: Readonly<Record<string, RequirementPriority>>;
  /** null: nobody has given one. */
  readonly agreedPriority: RequirementPriority | null;
  readonly acceptance: Acceptance | null;
  readonly verification: VerificationMethod | null;
  /** The position that answers for it. */
  readonly owner: LocalText | null;
  readonly status: RequirementStatus;
  /** Ids of those it was drawn from. */
  readonly parents: readonly string[];
  readonly needs?: readonly RequirementNeed[];
  /** Ids of fields of the service level agreement that keep it met. */
  readonly parameters?: readonly string[];
  readonly tests?: readonly RequirementTest[];
  /** From 1 on; rises with each change of its words. */
  readonly version: number;
}
