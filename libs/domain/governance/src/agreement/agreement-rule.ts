import type { GovernanceKind } from '../template/template.js';

/** By which rule members agree to a document. */
export const AGREEMENT_RULES = ['UNANIMITY', 'TWO_THIRDS', 'SIMPLE_MAJORITY', 'DOUBLE_MAJORITY'] as const;
export type AgreementRule = (typeof AGREEMENT_RULES)[number];

/**
 * By which rule a document is agreed to: a charter by all who take part, another by what the charter says of it, and by
 * all where there is no charter.
 * @param ofCharter what the group's charter says; null without one
 */
export const ruleFor = (kind: GovernanceKind, ofCharter: AgreementRule | null): AgreementRule =>
  kind === 'CHARTER' ? 'UNANIMITY' : (ofCharter ?? 'UNANIMITY');
