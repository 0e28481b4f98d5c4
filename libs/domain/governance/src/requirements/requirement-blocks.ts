import type { LocalText } from '@commonworks/domain-assessment';
import type { Block, DocumentLanguage, Inline, Table } from '@commonworks/domain-document';
import { METHOD_WORDS, PRIORITY_WORDS, TYPE_WORDS } from './requirement-words.js';
import { REQUIREMENT_TYPES, type Acceptance, type Requirement } from './requirement.js';

const COLUMNS: readonly (readonly [LocalText, number])[] = [
  [{ en: 'Number', fr: 'Numéro' }, 2],
  [{ en: 'Requirement', fr: 'Exigence' }, 5],
  [{ en: 'Priority', fr: 'Priorité' }, 2],
  [{ en: 'Accepted when', fr: 'Critère d’acceptation' }, 4],
  [{ en: 'Verified by', fr: 'Vérification' }, 2],
];
const NOT_YET: LocalText = { en: '–', fr: '–' };

/** Requirements as they stand in a document: a table for each type that has any, by their ids; rejected ones left out. */
export function requirementBlocks(requirements: readonly Requirement[], language: DocumentLanguage): Block[] {
  const standing = requirements
    .filter(({ status }) => status !== 'REJECTED')
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return REQUIREMENT_TYPES.flatMap((type): Table[] => {
    const rows = standing.filter((one) => one.type === type).map((one) => rowOf(one, language));
    if (rows.length === 0) return [];
    return [
      {
        type: 'table',
        caption: TYPE_WORDS[type][language],
        rowHeads: true,
        columns: COLUMNS.map(([title, share]) => ({ title: title[language], share })),
        rows,
      },
    ];
  });
}

function rowOf(one: Requirement, language: DocumentLanguage): Inline[][] {
  const { id, statement, agreedPriority, acceptance, verification } = one;
  return [
    words(id),
    words(statement[language]),
    words((agreedPriority === null ? NOT_YET : PRIORITY_WORDS[agreedPriority])[language]),
    words(acceptance === null ? NOT_YET[language] : sentence(acceptance, language)),
    words((verification === null ? NOT_YET : METHOD_WORDS[verification])[language]),
  ];
}

const words = (text: string): Inline[] => [{ type: 'text', text }];

const sentence = ({ given, when, then }: Acceptance, language: DocumentLanguage): string =>
  language === 'en'
    ? `Given ${given.en}, when ${when.en}, then ${then.en}.`
    : `Étant donné ${given.fr}, quand ${when.fr}, alors ${then.fr}.`;
