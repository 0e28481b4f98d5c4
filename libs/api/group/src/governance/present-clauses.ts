import type { Locale, MunicipalityObject } from '@commonworks/api-platform';
import {
  readClauses,
  settleField,
  standingClauses,
  takenOption,
  type Clause,
  type Field,
  type FieldValue,
  type GovernanceTemplate,
  type MarkedText,
  type ReadClause,
} from '@commonworks/domain-governance';
import { asModel } from './draft-content.js';
import type { GovernanceClauseObject, GovernanceFieldObject } from './governance.types.js';
import type { ReadDocument, ReadDraft } from './read-document.js';

type Places = ReadonlyMap<string, MunicipalityObject>;

/** The clauses of a document in the reader's language; of a draft with all that can be written, left out ones included. */
export function presentClauses(
  { content, draft }: ReadDocument,
  locale: Locale,
  places: Places,
  template: GovernanceTemplate,
): GovernanceClauseObject[] {
  const read = readClauses(asModel(locale, content[locale]));
  if (!draft) return read.map((clause) => ofVersion(clause, template, locale, content.filling));
  const standing = new Set(standingClauses(draft.template, draft.filling).map(({ id }) => id));
  const left = new Set(draft.row.written.leftOut);
  return draft.template.clauses
    .filter(({ id }) => standing.has(id) || left.has(id))
    .map((clause) =>
      ofDraft(
        clause,
        read.find(({ id }) => id === clause.id),
        draft,
        locale,
        places,
      ),
    );
}

function ofVersion(
  { id, number, title, text }: ReadClause,
  template: GovernanceTemplate,
  locale: Locale,
  filling: ReadDocument['content']['filling'],
): GovernanceClauseObject {
  const clause = template.clauses.find((one) => one.id === id);
  return {
    id,
    number,
    title,
    text,
    leftOut: false,
    mandatory: clause?.isMandatory ?? true,
    rewritten: Object.hasOwn(filling.rewritten, id),
    settles: clause?.settles[locale] ?? '',
    guidance: clause?.guidance[locale] ?? '',
    edits: 0,
    fields: [],
    choices: [],
    paragraphs: [],
  };
}

function ofDraft(
  clause: Clause,
  read: ReadClause | undefined,
  draft: ReadDraft,
  locale: Locale,
  places: Places,
): GovernanceClauseObject {
  const { row, filling } = draft;
  return {
    id: clause.id,
    number: read?.number ?? null,
    title: clause.title[locale],
    text: read?.text ?? '',
    leftOut: !read,
    mandatory: clause.isMandatory,
    rewritten: Object.hasOwn(row.written.rewritten, clause.id),
    settles: clause.settles[locale],
    guidance: clause.guidance[locale],
    edits: row.clauseEdits[clause.id] ?? 0,
    fields: clause.fields.flatMap((field) => fieldsOf(field, draft, locale, places)),
    choices: clause.choices.map((choice) => ({
      id: choice.id,
      question: choice.question[locale],
      taken: takenOption(choice, filling).id,
      usual: choice.usual,
      options: choice.options.map(({ id, label, why }) => ({ id, label: label[locale], why: why[locale] })),
    })),
    paragraphs: writableParagraphs(clause, draft),
  };
}

function fieldsOf(field: Field, draft: ReadDraft, locale: Locale, places: Places): GovernanceFieldObject[] {
  const { row, known, filling } = draft;
  const one = (memberId?: string): GovernanceFieldObject => {
    const { value, origin } = settleField(field, row.written, known.facts, memberId);
    return {
      id: field.id,
      municipality: memberId === undefined ? null : (places.get(memberId) ?? null),
      label: field.label[locale],
      hint: field.hint?.[locale] ?? null,
      type: field.type,
      optional: field.isOptional === true,
      origin,
      source: field.source ?? null,
      ...asText(value),
    };
  };
  if (!field.ofEachMember) return [one()];
  return filling.members.flatMap(({ id }) => (places.has(id) ? [one(id)] : []));
}

/** A value as it is asked for and shown. */
export function asText(value: FieldValue | null): Pick<GovernanceFieldObject, 'value' | 'valueFr'> {
  if (value === null) return { value: null, valueFr: null };
  if (typeof value === 'object') return { value: value.en, valueFr: value.fr };
  return { value: String(value), valueFr: null };
}

/** The paragraphs of a clause as somebody would begin to rewrite them: those that stand in it, with their marks. */
export function writableParagraphs(
  clause: Clause,
  { filling }: Pick<ReadDraft, 'filling'>,
): { id: string | null; en: string; fr: string }[] {
  const parts = filling.rewritten[clause.id] ?? clause.parts;
  const of = (text: MarkedText, id?: string) => ({ id: id ?? null, en: text.en, fr: text.fr });
  return parts.flatMap((part) => {
    if (part.type === 'paragraph') return [of(part.text, part.id)];
    if (part.type === 'list') return part.items.map((item) => of(item));
    if (part.type !== 'choice') return [];
    const choice = clause.choices.find(({ id }) => id === part.choice);
    return choice ? takenOption(choice, filling).paragraphs.map((text) => of(text)) : [];
  });
}
