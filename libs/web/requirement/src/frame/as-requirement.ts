import { type Requirement } from '@commonworks/domain-governance/requirements';
import { type RequirementRowFragment } from '@commonworks/web-graphql';

export type RequirementRow = RequirementRowFragment;

/** What of a row the rules of the domain read. */
export type JudgedPart = Pick<
  RequirementRow,
  'type' | 'statement' | 'agreedPriority' | 'acceptance' | 'verification'
>;

/** A row as the rules of the domain take it; what they do not read is empty. */
export const asRequirement = ({
  type,
  statement,
  agreedPriority,
  acceptance,
  verification,
}: JudgedPart): Requirement => ({
  id: '',
  type,
  statement,
  rationale: { en: '', fr: '' },
  source: { kind: 'GROUP' },
  priorities: {},
  agreedPriority,
  acceptance,
  verification,
  owner: null,
  status: 'PROPOSED',
  parents: [],
  version: 1,
});
