import type { Requirement } from '@commonworks/domain-governance/requirements';

/** One that says nothing yet: its first words are its first version. */
export const newRequirement = (id: string, source: Requirement['source']): Requirement => ({
  id,
  type: 'FUNCTIONAL',
  statement: { en: '', fr: '' },
  rationale: { en: '', fr: '' },
  source,
  priorities: {},
  agreedPriority: null,
  acceptance: null,
  verification: null,
  owner: null,
  status: 'PROPOSED',
  parents: [],
  version: 0,
});
