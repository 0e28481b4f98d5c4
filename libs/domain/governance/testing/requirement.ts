import type { Requirement } from '../src/requirements/requirement.js';

const PLAIN: Requirement = {
  id: 'REQ-PAY-001',
  type: 'FUNCTIONAL',
  statement: {
    en: 'The solution shall show each payment beside its application.',
    fr: 'La solution doit afficher chaque paiement à côté de sa demande.',
  },
  rationale: { en: 'Clerks look them up in two systems.', fr: 'Le greffe les cherche dans deux systèmes.' },
  source: { kind: 'GROUP' },
  priorities: {},
  agreedPriority: null,
  acceptance: null,
  verification: null,
  owner: null,
  status: 'PROPOSED',
  parents: [],
  version: 1,
};

/** One that nothing is wrong with, but for what a spec changes. */
export const requirement = (change: Partial<Requirement> = {}): Requirement => ({ ...PLAIN, ...change });
