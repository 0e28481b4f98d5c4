import { AppError, type Locale } from '@commonworks/api-platform';
import type { GovernanceTemplate } from '@commonworks/domain-governance';
import { SLA_FAULT_WORDS, slaParametersOf } from '@commonworks/domain-governance/sla';
import type { DocumentContent } from '../draft-content.js';
import { levelsOf } from './levels-of.js';

/** @throws AppError CONFLICT, in words, where levels of service contradict each other; nothing for other documents */
export function refuseFaultyLevels(
  content: DocumentContent,
  template: GovernanceTemplate,
  locale: Locale,
): void {
  if (content.kind !== 'SLA') return;
  const { values, choices } = levelsOf(content, template);
  const { faults } = slaParametersOf(values, choices);
  if (faults.length === 0) return;
  const labels = new Map(
    template.clauses.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label[locale]])),
  );
  const words = faults.map(({ fieldId, reason }) => ({
    label: labels.get(fieldId) ?? fieldId,
    fault: SLA_FAULT_WORDS[reason][locale],
  }));
  throw new AppError(
    'CONFLICT',
    {
      count: words.length,
      what: words
        .map(({ label, fault }) => (locale === 'fr' ? `${label}\u00A0: ${fault}` : `${label}: ${fault}`))
        .join(' '),
    },
    'group:refused.governance.levels',
  );
}
