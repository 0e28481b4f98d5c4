import type { FieldValue, GovernanceTemplate } from '@commonworks/domain-governance';
import { takenOption } from '@commonworks/domain-governance';
import { PARAMETER_CHOICES, PARAMETER_FIELDS } from '@commonworks/domain-governance/sla';
import type { DocumentContent } from '../draft-content.js';

/** What of a document settles its levels of service: `slaParametersOf` reads them. */
export interface DocumentLevels {
  readonly values: Readonly<Record<string, FieldValue>>;
  readonly choices: Readonly<Record<string, string>>;
}

/** The values and choices of a document that settle its levels of service, usual ones included. */
export function levelsOf(
  { filling }: Pick<DocumentContent, 'filling'>,
  { clauses }: Pick<GovernanceTemplate, 'clauses'>,
): DocumentLevels {
  const choices = clauses
    .flatMap((clause) => clause.choices)
    .filter(({ id }) => PARAMETER_CHOICES.some((one) => one === id))
    .map((choice) => [choice.id, takenOption(choice, filling).id]);
  return {
    values: Object.fromEntries(
      Object.entries(filling.values).filter(([id]) => PARAMETER_FIELDS.includes(id)),
    ),
    choices: Object.fromEntries(choices) as Record<string, string>,
  };
}
