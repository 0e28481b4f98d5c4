import type { LocalText } from '@commonworks/domain-assessment';
import type { Block, DocumentLanguage, Inline, Paragraph, Section } from '@commonworks/domain-document';
import type { Choice, Clause, ClausePart, Option } from '../template/clause.js';
import type { Around } from './around.js';
import { markedInline } from './marked-inline.js';
import { fieldFacts, membersTable } from './field-blocks.js';
import { keptRows } from './kept-rows.js';
import { partsOf, takenOption } from './standing-clauses.js';
import { filledIn, FROM_LEVEL, WORDS } from './words.js';

/** A clause with its numbered paragraphs, and beside it what it settles. */
export function clauseSection(clause: Clause, around: Around): Section {
  const { filling, language, view } = around;
  let counted = 0;
  // A paragraph that nothing refers to is numbered too.
  const nextId = () => `${clause.id}--${(counted += 1)}`;
  return {
    type: 'section',
    id: clause.id,
    title: clause.title[language],
    numbered: true,
    blocks: [
      ...(view.guidance ? [settlesNote(clause, language)] : []),
      ...partsOf(clause, filling).flatMap((part) => partBlocks(part, clause, around, nextId)),
      ...(view.guidance
        ? [
            {
              type: 'panel' as const,
              label: WORDS.guidance[language],
              tone: 'guidance' as const,
              blocks: clause.guidance[language]
                .split(/\n+/)
                .map((text): Paragraph => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
            },
          ]
        : []),
    ],
  };
}

function settlesNote({ settles, isMandatory, fromLevel }: Clause, language: DocumentLanguage): Paragraph {
  const says: LocalText[] = [settles];
  if (fromLevel !== undefined && fromLevel !== 'KNOWLEDGE') {
    const { en, fr } = FROM_LEVEL[fromLevel];
    says.push({
      en: filledIn(WORDS.forLevel.en, { level: en }),
      fr: filledIn(WORDS.forLevel.fr, { level: fr }),
    });
  }
  if (!isMandatory) says.push(WORDS.mayBeLeftOut);
  const text = says.map((one) => ended(one[language])).join(' ');
  return { type: 'paragraph', tone: 'note', content: [{ type: 'text', text }] };
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

function partBlocks(part: ClausePart, clause: Clause, around: Around, nextId: () => string): Block[] {
  const { filling, language, view } = around;
  const inline = (text: LocalText): Inline[] => markedInline(text, clause, around);
  switch (part.type) {
    case 'paragraph':
      return [{ type: 'numbered', id: part.id ?? nextId(), content: inline(part.text) }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: true,
          counted: 'letters',
          items: part.items.map((item) => [{ type: 'paragraph', content: inline(item) }]),
        },
      ];
    case 'table':
      return [
        {
          type: 'table',
          caption: part.caption[language],
          columns: part.columns.map(({ title, ...column }) => ({ ...column, title: title[language] })),
          rows: part.rows.map((row) => row.map(inline)),
        },
      ];
    case 'choice': {
      const choice = clause.choices.find(({ id }) => id === part.choice);
      if (!choice) throw new Error(`clause ${clause.id} has no choice ${part.choice}`);
      const paragraphs = (option: Option) =>
        option.paragraphs.map((text) => ({
          type: 'numbered' as const,
          id: nextId(),
          content: inline(text),
        }));
      if (!view.options) return paragraphs(takenOption(choice, filling));
      return [question(choice, language), ...choice.options.map(optionPanel(choice, language, paragraphs))];
    }
    case 'fields':
      return [fieldFacts(part, around)];
    case 'members':
      return [membersTable(part, around)];
    case 'rows':
      return [...(view.rows?.(part.rows, language) ?? keptRows(part.rows, language))];
  }
}

const question = (choice: Choice, language: DocumentLanguage): Paragraph => ({
  type: 'paragraph',
  content: [
    {
      type: 'text',
      bold: true,
      text: filledIn(WORDS.choose[language], { question: choice.question[language] }),
    },
  ],
});

const optionPanel =
  (choice: Choice, language: DocumentLanguage, paragraphs: (option: Option) => Numbered[]) =>
  (option: Option, place: number): Block => {
    const words = option.id === choice.usual ? WORDS.usualOption : WORDS.option;
    const label = filledIn(words[language], { n: String(place + 1), label: option.label[language] });
    const why: Paragraph = {
      type: 'paragraph',
      tone: 'note',
      content: [{ type: 'text', text: option.why[language] }],
    };
    return { type: 'panel', tone: 'option', label, blocks: [why, ...paragraphs(option)] };
  };

type Numbered = Extract<Block, { type: 'numbered' }>;
