import { foldProduct } from '@commonworks/domain-assessment';
import {
  REQUIREMENT_STATUSES,
  REQUIREMENT_TYPES,
  type RequirementStatus,
  type RequirementType,
} from '@commonworks/domain-governance/requirements';
import { oneOf } from '../frame/use-address.js';
import { WANTS, type Judged, type Want } from './judge-requirements.js';

export interface RequirementFilter {
  readonly type: RequirementType | null;
  /** null: all but those that are rejected. */
  readonly status: RequirementStatus | null;
  readonly want: Want | null;
  /** In the number or in the words of either language. */
  readonly words: string;
}

/** The filter as the address has it. */
export const readFilter = (get: (name: string) => string | null): RequirementFilter => ({
  type: oneOf(get('type'), REQUIREMENT_TYPES),
  status: oneOf(get('status'), REQUIREMENT_STATUSES),
  want: oneOf(get('want'), WANTS),
  words: get('q') ?? '',
});

/** Those that the filter leaves, in the order in which they stand. */
export function filterRequirements(all: readonly Judged[], filter: RequirementFilter): readonly Judged[] {
  const wanted = filter.words.split(/\s+/u).map(foldProduct).filter(Boolean);
  return all.filter(
    ({ row, wants }) =>
      (filter.type === null || row.type === filter.type) &&
      (filter.status === null ? row.status !== 'REJECTED' : row.status === filter.status) &&
      (filter.want === null || wants.includes(filter.want)) &&
      hasWords(row, wanted),
  );
}

/** However they are spelled. */
function hasWords({ number, statement }: Judged['row'], wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const said = [number, statement.en, statement.fr].map(foldProduct);
  return wanted.every((word) => said.some((text) => text.includes(word)));
}
