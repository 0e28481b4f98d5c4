import { type LocalText } from '@commonworks/domain-assessment';
import { TEMPLATES } from '@commonworks/domain-governance/templates';

export interface SlaTerm {
  readonly id: string;
  readonly label: LocalText;
}

/** What a service level agreement settles. The words of all templates come along: it is loaded where it is wanted. */
export const SLA_TERMS: readonly SlaTerm[] = TEMPLATES.SLA.clauses.flatMap(({ fields }) => fields);
