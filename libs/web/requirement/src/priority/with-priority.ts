import { agreedPriority, type RequirementPriority } from '@commonworks/domain-governance/requirements';
import { type RequirementRow } from '../frame/as-requirement.js';

export interface Place {
  readonly id: string;
  readonly name: string;
}

/** A requirement once a municipality has said how much it needs it; null takes that back. */
export function withPriority(
  row: RequirementRow,
  municipality: Place,
  priority: RequirementPriority | null,
): RequirementRow & { __typename: 'GovernanceRequirement' } {
  const others = row.priorities.filter((one) => one.municipality.id !== municipality.id);
  const own = { __typename: 'RequirementMemberPriority', municipality: asPlace(municipality) } as const;
  const priorities = priority === null ? others : [...others, { ...own, priority }];
  const membersPriority = agreedPriority(priorities.map((one) => one.priority));
  return {
    ...row,
    __typename: 'GovernanceRequirement',
    priorities: priorities.toSorted((a, b) => (a.municipality.name < b.municipality.name ? -1 : 1)),
    membersPriority,
    agreedPriority: row.followsMembers ? membersPriority : row.agreedPriority,
  };
}

const asPlace = ({ id, name }: Place) => ({ __typename: 'Municipality', id, name }) as const;
