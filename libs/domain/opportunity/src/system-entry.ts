/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type PartialDate = string;

/** How far a municipality is with the replacement of a system. */
export type ReplacementStatus = 'UNDECIDED' | 'REPLACING' | 'DONE';

/** What the rule takes of a system in use that a municipality shares by name; one for each municipality and question. */
export interface SystemEntry {
  readonly municipalityId: string;
  /** The same for all spellings of one product. */
  readonly productKey: string;
  readonly supportEnds: PartialDate | null;
  /** Null: undecided, and nothing planned. */
  readonly replacement: {
    readonly status: ReplacementStatus;
    readonly from: PartialDate | null;
    readonly to: PartialDate | null;
  } | null;
}

export function statusOf({ replacement }: SystemEntry): ReplacementStatus {
  return replacement?.status ?? 'UNDECIDED';
}
