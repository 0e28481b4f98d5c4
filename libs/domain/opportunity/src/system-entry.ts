import { type ReplacementStatus, type SystemValue } from '@commonworks/domain-assessment';

/** What the rule takes of a system in use that a municipality shares by name; one for each municipality and question. */
export interface SystemEntry extends Readonly<Pick<SystemValue, 'supportEnds' | 'replacement'>> {
  readonly municipalityId: string;
  /** The same for all spellings of one product. */
  readonly productKey: string;
}

export function statusOf({ replacement }: SystemEntry): ReplacementStatus {
  return replacement?.status ?? 'UNDECIDED';
}
