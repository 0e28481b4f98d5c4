import type { DocumentLanguage } from '@commonworks/domain-document';
import {
  compareVersions,
  lawOf,
  settleField,
  splitMarks,
  isLawKey,
  type Clause,
  type DiffPiece,
  type Filling,
  type GovernanceTemplate,
  type WrittenFilling,
} from '@commonworks/domain-governance';
import { fillingOf, today } from '../draft-content.js';
import type { GovernanceFieldInput, GovernanceParagraphInput } from '../governance.inputs.js';
import type { GroupKnown } from '../known-facts.js';
import { asText, writableParagraphs } from '../present-clauses.js';

interface SuggestedParagraph {
  readonly id: string | null;
  readonly en: string;
  readonly fr: string;
}

interface SuggestedValue {
  readonly id: string;
  readonly municipalityId: string | null;
  readonly value: string | null;
  readonly valueFr: string | null;
}

/** What somebody would have otherwise in a clause. */
export interface Suggestion {
  /** Null where its paragraphs stay; empty where the template's words would stand again. */
  readonly paragraphs: readonly SuggestedParagraph[] | null;
  readonly fields: readonly SuggestedValue[];
  /** The values that those fields had. */
  readonly before: readonly Pick<SuggestedValue, 'value' | 'valueFr'>[];
  /** How its paragraphs compare with those that stood there, in each language; empty where they stay. */
  readonly en: readonly DiffPiece[];
  readonly fr: readonly DiffPiece[];
}

interface Around {
  readonly template: GovernanceTemplate;
  readonly clause: Clause;
  readonly known: GroupKnown;
  /** What is written, and what would be. */
  readonly before: WrittenFilling;
  readonly after: WrittenFilling;
}

/**
 * A suggestion as it is kept. What it changes is compared here once: whoever reads it sees what its author saw, and reading
 * a document costs no comparing.
 */
export function suggestionOf(
  {
    paragraphs = null,
    fields,
  }: {
    readonly paragraphs?: readonly GovernanceParagraphInput[] | null;
    readonly fields?: readonly GovernanceFieldInput[] | null;
  },
  { template, clause, known, before, after }: Around,
): Suggestion {
  const [old, next] = [fillingOf(template, before, known), fillingOf(template, after, known)];
  const read = (filling: Filling, language: DocumentLanguage) => ({
    id: language,
    number: '',
    title: '',
    text: writableParagraphs(clause, { filling })
      .map((one) => readable(one[language], language, template, filling))
      .join('\n'),
  });
  const pieces = (language: DocumentLanguage) =>
    paragraphs === null
      ? []
      : (compareVersions([read(old, language)], [read(next, language)])[0]?.text ?? []);
  const wanted = fields ?? [];
  return {
    paragraphs: paragraphs && paragraphs.map(({ id, en, fr }) => ({ id: id ?? null, en, fr })),
    fields: wanted.map(({ id, municipalityId, value, valueFr }) => ({
      id,
      municipalityId: municipalityId ?? null,
      value: value ?? null,
      valueFr: valueFr ?? null,
    })),
    before: wanted.map(({ id, municipalityId }) => {
      const field = clause.fields.find((one) => one.id === id);
      const settled = field && settleField(field, before, known.facts, municipalityId ?? undefined);
      return asText(settled?.value ?? null);
    }),
    en: pieces('en'),
    fr: pieces('fr'),
  };
}

/** A text with what its marks stand for in brackets: whoever reads a suggestion knows no ids. */
function readable(
  text: string,
  language: DocumentLanguage,
  { clauses }: GovernanceTemplate,
  { province }: Filling,
): string {
  const label = (kind: 'field' | 'clause' | 'law', name: string): string | undefined => {
    if (kind === 'law') return isLawKey(name) ? lawOf(province, today()).names[name][language] : undefined;
    if (kind === 'field')
      return clauses.flatMap(({ fields }) => fields).find(({ id }) => id === name)?.label[language];
    return clauses.find(({ id }) => id === name || name.startsWith(`${id}.`))?.title[language];
  };
  return splitMarks(text)
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const said = label(piece.kind, piece.name);
      return piece.kind === 'law' && said ? said : `[${said ?? piece.name}]`;
    })
    .join('');
}
