import type { LocalText } from '@commonworks/domain-assessment';
import type { GovernanceTemplate } from '../template/template.js';

/**
 * A name in double braces that a form of a consortium has where a document's own words go: `{{group}}`.
 * `WORDS` stand within a sentence; `BLOCKS` are paragraphs and tables, and take a paragraph of their own.
 */
export interface Placeholder {
  readonly name: string;
  readonly takes: 'WORDS' | 'BLOCKS';
  /** What comes in its place. */
  readonly label: LocalText;
}

const OF_EVERY_DOCUMENT: readonly Placeholder[] = [
  { name: 'title', takes: 'WORDS', label: { en: 'Title of the document', fr: 'Titre du document' } },
  { name: 'group', takes: 'WORDS', label: { en: 'Name of the group', fr: 'Nom du groupe' } },
  { name: 'status', takes: 'WORDS', label: { en: 'Where it stands', fr: 'Où en est le document' } },
  { name: 'version', takes: 'WORDS', label: { en: 'Number of the version', fr: 'Numéro de la version' } },
  { name: 'hash', takes: 'WORDS', label: { en: 'Its SHA-256', fr: 'Son empreinte SHA-256' } },
  { name: 'day', takes: 'WORDS', label: { en: 'Day of the version', fr: 'Date de la version' } },
  { name: 'members', takes: 'WORDS', label: { en: 'Names of the members', fr: 'Noms des membres' } },
  { name: 'clauses', takes: 'BLOCKS', label: { en: 'All clauses, as they read', fr: 'Tous les articles' } },
  { name: 'record', takes: 'BLOCKS', label: { en: 'Record of agreement', fr: 'Registre des accords' } },
];

/** The names that a form of this kind of document may have; each once. */
export const placeholdersOf = ({ clauses }: Pick<GovernanceTemplate, 'clauses'>): readonly Placeholder[] => [
  ...OF_EVERY_DOCUMENT,
  ...clauses.flatMap(({ id, title, fields }): Placeholder[] => [
    { name: `clause.${id}`, takes: 'BLOCKS', label: title },
    { name: `number.${id}`, takes: 'WORDS', label: prefixed({ en: 'Number of', fr: 'Numéro de' }, title) },
    ...fields
      .filter(({ ofEachMember }) => !ofEachMember)
      .map((field): Placeholder => ({ name: `field.${field.id}`, takes: 'WORDS', label: field.label })),
  ]),
];

const prefixed = (words: LocalText, title: LocalText): LocalText => ({
  en: `${words.en} “${title.en}”`,
  fr: `${words.fr} «\u00A0${title.fr}\u00A0»`,
});
