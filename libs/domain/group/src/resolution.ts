/** What a council resolves for a group: that it signs the charter, and what it pays. */
export const RESOLUTION_KINDS = ['CHARTER', 'FUNDING'] as const;
export type ResolutionKind = (typeof RESOLUTION_KINDS)[number];
