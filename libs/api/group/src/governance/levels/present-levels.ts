import type { Locale } from '@commonworks/api-platform';
import type { FieldValue, GovernanceTemplate } from '@commonworks/domain-governance';
import { PARAMETER_FIELDS, SLA_FAULT_WORDS, slaParametersOf } from '@commonworks/domain-governance/sla';
import type { DocumentContent } from '../draft-content.js';
import { levelsOf } from './levels-of.js';
import type { GovernanceServiceLevelsObject } from './levels.types.js';

/** What a service level agreement promises, in the reader's language. */
export function presentLevels(
  content: DocumentContent,
  { clauses }: GovernanceTemplate,
  locale: Locale,
): GovernanceServiceLevelsObject {
  const { values, choices } = levelsOf(content, { clauses });
  const { startDate } = content.filling.values;
  const fields = clauses.flatMap((clause) =>
    clause.fields.map((field) => ({
      fieldId: field.id,
      clauseId: clause.id,
      label: field.label[locale],
      hint: field.hint?.[locale] ?? null,
      type: field.type,
      ...asText(values[field.id]),
    })),
  );
  const named = new Map(fields.map((field) => [field.fieldId, field]));
  return {
    fields: fields.filter(({ fieldId }) => PARAMETER_FIELDS.includes(fieldId)),
    choices: clauses.flatMap((clause) =>
      clause.choices
        .filter(({ id }) => Object.hasOwn(choices, id))
        .map((choice) => ({
          choiceId: choice.id,
          clauseId: clause.id,
          question: choice.question[locale],
          taken: choices[choice.id] ?? choice.usual,
          options: choice.options.map(({ id, label, why }) => ({
            id,
            label: label[locale],
            why: why[locale],
          })),
        })),
    ),
    startDate: typeof startDate === 'string' ? startDate : null,
    faults: slaParametersOf(values, choices, locale).faults.map(({ fieldId, reason }) => ({
      fieldId,
      clauseId: named.get(fieldId)?.clauseId ?? '',
      label: named.get(fieldId)?.label ?? fieldId,
      reason,
      message: SLA_FAULT_WORDS[reason][locale],
    })),
  };
}

function asText(value: FieldValue | undefined): { value: string | null; valueFr: string | null } {
  if (value === undefined) return { value: null, valueFr: null };
  if (typeof value === 'object') return { value: value.en, valueFr: value.fr };
  return { value: String(value), valueFr: null };
}
