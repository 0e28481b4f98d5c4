import type { GovernanceKind } from '@commonworks/web-graphql';

/** The documents that forms are for, in the order in which a group needs them. */
export const KINDS = [
  'CHARTER',
  'REQUIREMENTS',
  'SLA',
  'COSTING',
] as const satisfies readonly GovernanceKind[];
