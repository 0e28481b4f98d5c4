import { COLLABORATION_LEVELS } from '@commonworks/domain-opportunity';
import type { Clause, ClausePart, MarkedText } from '../template/clause.js';
import type { Filling, GovernanceTemplate } from '../template/template.js';

/** The clauses that stand in a document, in their order: of its level and province, and not left out. */
export const standingClauses = (
  { clauses }: Pick<GovernanceTemplate, 'clauses'>,
  { level, province, leftOut }: Pick<Filling, 'level' | 'province' | 'leftOut'>,
): Clause[] =>
  clauses.filter(
    ({ id, isMandatory, fromLevel, provinces }) =>
      (isMandatory || !leftOut.includes(id)) &&
      (level === null ||
        fromLevel === undefined ||
        COLLABORATION_LEVELS.indexOf(level) >= COLLABORATION_LEVELS.indexOf(fromLevel)) &&
      (province === null || provinces === undefined || provinces.includes(province)),
  );

/** What stands in a clause: the template's parts, or those it was rewritten to. */
export const partsOf = (
  { id, parts }: Clause,
  { rewritten }: Pick<Filling, 'rewritten'>,
): readonly ClausePart[] => (Object.hasOwn(rewritten, id) ? (rewritten[id] ?? parts) : parts);

/** The option of a choice that is taken: the usual one where none is, or one that the template does not have. */
export function takenOption(choice: Clause['choices'][number], { choices }: Pick<Filling, 'choices'>) {
  const { options, usual } = choice;
  const taken = Object.hasOwn(choices, choice.id) ? choices[choice.id] : undefined;
  return options.find(({ id }) => id === taken) ?? options.find(({ id }) => id === usual) ?? options[0];
}

/** The marked texts of a part, those of the options that are taken included; of all options without a filling. */
export function textsOf(
  part: ClausePart,
  clause: Clause,
  filling: Pick<Filling, 'choices'> | null,
): readonly MarkedText[] {
  switch (part.type) {
    case 'paragraph':
      return [part.text];
    case 'list':
      return part.items;
    case 'table':
      return part.rows.flat();
    case 'choice':
      return clause.choices
        .filter(({ id }) => id === part.choice)
        .flatMap((choice) => (filling === null ? choice.options : [takenOption(choice, filling)]))
        .flatMap(({ paragraphs }) => paragraphs);
    default:
      return [];
  }
}
