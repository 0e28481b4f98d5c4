import {
  numberSections,
  plainBlocks,
  type DocumentModel,
  type PlainBlock,
  type Section,
} from '@commonworks/domain-document';
import { formatValue } from '../render/format-value.js';
import { TO_BE_SETTLED } from '../render/words.js';
import type { Filling, GovernanceTemplate } from '../template/template.js';

/** What comes in the place of each placeholder, by its name: see `placeholdersOf`. */
export interface FormValues {
  readonly words: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, readonly PlainBlock[]>>;
}

/** What a form says of a document that the document itself does not. */
export interface FormFacts {
  readonly group: string;
  readonly version: number;
  readonly hash: string;
  /** Which of its sections tells who agreed. */
  readonly recordId: string;
}

/**
 * All that a form may name of a document, by name. What has no value, and a clause that does not stand, says that it is to be
 * settled.
 * @param document as it is downloaded: its clauses are its sections, and so is the record of agreement
 */
export function formValues(
  { clauses }: Pick<GovernanceTemplate, 'clauses'>,
  { members, values }: Pick<Filling, 'members' | 'values'>,
  document: DocumentModel,
  { group, version, hash, recordId }: FormFacts,
): FormValues {
  const { language, title, status, dated } = document;
  const open = TO_BE_SETTLED[language];
  const nothing: PlainBlock[] = [{ type: 'paragraph', text: open }];
  const sections = document.blocks.filter((block): block is Section => block.type === 'section');
  const numbers = numberSections(document);
  const of = (wanted: (section: Section) => boolean) => {
    const blocks = plainBlocks(document, sections.filter(wanted));
    return blocks.length > 0 ? blocks : nothing;
  };
  return {
    words: {
      title,
      group,
      status: status.label,
      version: String(version),
      hash,
      day: (dated && formatValue('DATE', dated, language)) ?? open,
      members: members.flatMap(({ name, standing }) => (standing === 'MEMBER' ? [name] : [])).join(', '),
      ...Object.fromEntries(clauses.map(({ id }) => [`number.${id}`, numbers.get(id) ?? open])),
      ...Object.fromEntries(
        clauses.flatMap(({ fields }) =>
          fields.map(({ id, type }) => [`field.${id}`, formatValue(type, values[id], language) ?? open]),
        ),
      ),
    },
    blocks: {
      clauses: of(({ id }) => id !== recordId),
      record: of(({ id }) => id === recordId),
      ...Object.fromEntries(
        clauses.map((clause) => [`clause.${clause.id}`, of(({ id }) => id === clause.id)]),
      ),
    },
  };
}
