import { type Locale } from '@commonworks/domain-assessment';
import { type FieldValue } from '@commonworks/domain-governance';
import { type LevelsDocumentFragment } from '@commonworks/web-graphql';

export type Levels = NonNullable<LevelsDocumentFragment['serviceLevels']>;
export type LevelField = Levels['fields'][number];

/** What is typed, by the ids of fields and choices; the French of a text under `french(id)`, without a point, which a form takes for a path. */
export type TypedLevels = Record<string, string>;

export const french = (fieldId: string): string => `${fieldId}_fr`;

const isText = ({ type }: Pick<LevelField, 'type'>): boolean => type === 'TEXT' || type === 'LONG_TEXT';

/** What the fields of the page hold at first: percentages with the reader's decimal sign. */
export function typedOf({ fields, choices }: Levels, locale: Locale): TypedLevels {
  const typed: TypedLevels = {};
  for (const field of fields) {
    const value = field.value ?? '';
    typed[field.fieldId] = field.type === 'PERCENT' && locale === 'fr' ? value.replace('.', ',') : value;
    if (isText(field)) typed[french(field.fieldId)] = field.valueFr ?? '';
  }
  for (const { choiceId, taken } of choices) typed[choiceId] = taken;
  return typed;
}

/** A percentage as it is kept, however it was typed: “99,95 %” is “99.95”. */
export const typedPercent = (text: string): string => text.replace(/[\s%]/g, '').replace(',', '.');

/** As the api takes it. */
export const sentValue = ({ type }: Pick<LevelField, 'type'>, text: string): string =>
  type === 'PERCENT' ? typedPercent(text) : type === 'NUMBER' ? text.replace(/\s/g, '') : text.trim();

/** What is typed, as values of a document: `slaParametersOf` reads them. */
export function valuesOf({ fields }: Levels, typed: TypedLevels): Record<string, FieldValue> {
  const values: Record<string, FieldValue> = {};
  for (const field of fields) {
    const { fieldId, type } = field;
    const text = sentValue(field, typed[fieldId] ?? '');
    if (isText(field)) values[fieldId] = { en: text, fr: (typed[french(fieldId)] ?? '').trim() };
    else if (text !== '')
      values[fieldId] = type === 'NUMBER' && /^\d{1,15}$/.test(text) ? Number(text) : text;
  }
  return values;
}

export const choicesOf = ({ choices }: Levels, typed: TypedLevels): Record<string, string> =>
  Object.fromEntries(choices.map(({ choiceId, taken }) => [choiceId, typed[choiceId] ?? taken]));

/** What was changed, clause by clause, as the api takes it. */
export function changesOf({ fields, choices }: Levels, before: TypedLevels, typed: TypedLevels) {
  const changed = (id: string) => before[id] !== typed[id];
  const clauses = [...new Set([...fields, ...choices].map(({ clauseId }) => clauseId))];
  return clauses.flatMap((clauseId) => {
    const written = fields
      .filter(
        (field) => field.clauseId === clauseId && (changed(field.fieldId) || changed(french(field.fieldId))),
      )
      .map((field) => ({
        id: field.fieldId,
        value: sentValue(field, typed[field.fieldId] ?? ''),
        ...(isText(field) && { valueFr: (typed[french(field.fieldId)] ?? '').trim() }),
      }));
    const taken = choices
      .filter((choice) => choice.clauseId === clauseId && changed(choice.choiceId))
      .map(({ choiceId }) => ({ id: choiceId, optionId: typed[choiceId] ?? '' }));
    return written.length + taken.length === 0 ? [] : [{ clauseId, fields: written, choices: taken }];
  });
}

/** Of what stands in a document, what one clause holds. */
export const ofClause = ({ fields, choices }: Levels, clauseId: string, stands: TypedLevels): TypedLevels => {
  const own = [
    ...fields.filter((one) => one.clauseId === clauseId).flatMap(({ fieldId }) => [fieldId, french(fieldId)]),
    ...choices.filter((one) => one.clauseId === clauseId).map(({ choiceId }) => choiceId),
  ];
  return Object.fromEntries(Object.entries(stands).filter(([id]) => own.includes(id)));
};
