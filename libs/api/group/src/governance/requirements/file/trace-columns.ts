import { translate, type Locale } from '@commonworks/api-platform';
import type { LocalText } from '@commonworks/domain-assessment';
import { needsAmong, traceRequirements, type Requirement } from '@commonworks/domain-governance/requirements';
import { SLA_FIELDS } from '../check-requirement.js';
import { RESULT_LABELS } from '../requirement-labels.js';

const TITLES: readonly LocalText[] = [
  { en: 'Need', fr: 'Besoin' },
  { en: 'Requirement', fr: 'Exigence' },
  { en: 'Term of service', fr: 'Paramètre de service' },
  { en: 'Test', fr: 'Essai' },
  { en: 'Result', fr: 'Résultat' },
  { en: 'Gaps', fr: 'Lacunes' },
];

/** From need to result, a row each, under titles. */
export function traceTable(requirements: readonly Requirement[], locale: Locale): string[][] {
  const labels = new Map(needsAmong(requirements).map(({ id, label }) => [id, label[locale]]));
  return [
    TITLES.map((title) => title[locale]),
    ...traceRequirements(requirements).map((row) => [
      (row.needId !== null && labels.get(row.needId)) || '',
      row.requirementId ?? '',
      row.parameterIds.map((id) => SLA_FIELDS.get(id)?.[locale] ?? id).join('; '),
      row.testId ?? '',
      row.result ? RESULT_LABELS[row.result][locale] : '',
      row.gaps.map((gap) => translate(locale, `group:requirement.gap.${gap}`)).join('; '),
    ]),
  ];
}
