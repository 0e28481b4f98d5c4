import type { LocalText } from '@commonworks/domain-assessment';
import type { TestResult } from '@commonworks/domain-governance/requirements';

/** What the parts of a requirement are called, beside the words that the domain has for their values. */
export const FIELD_LABELS = {
  type: { en: 'Type', fr: 'Type' },
  statement: { en: 'Requirement', fr: 'Exigence' },
  rationale: { en: 'Rationale', fr: 'Justification' },
  given: { en: 'Given', fr: 'Étant donné' },
  when: { en: 'When', fr: 'Quand' },
  then: { en: 'Then', fr: 'Alors' },
  priority: { en: 'Agreed priority', fr: 'Priorité convenue' },
  verification: { en: 'Verified by', fr: 'Mode de vérification' },
  owner: { en: 'Owner', fr: 'Responsable' },
  status: { en: 'Status', fr: 'État' },
  parents: { en: 'Drawn from', fr: 'Issue de' },
  tests: { en: 'Tests', fr: 'Essais' },
} as const satisfies Record<string, LocalText>;

export const LANGUAGE_LABELS = {
  en: { en: 'English', fr: 'anglais' },
  fr: { en: 'French', fr: 'français' },
} as const satisfies Record<string, LocalText>;

export const RESULT_LABELS: Readonly<Record<TestResult, LocalText>> = {
  PASSED: { en: 'Passed', fr: 'Réussi' },
  FAILED: { en: 'Failed', fr: 'Échoué' },
};
