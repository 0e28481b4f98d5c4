import type { Block, DocumentLanguage, Section } from '@commonworks/domain-document';
import type { MinutesRecord } from '../record/minutes-record.js';
import { referencesIn } from '../text/references.js';
import { actionPanel, responsible } from './action-panel.js';
import { decisionPanel } from './decision-panel.js';
import { linesOf, words } from './inline-text.js';
import type { MinutesFacts } from './minutes-facts.js';
import type { MinutesWords } from './minutes-words.js';

/** What was decided and given to do in the meeting and stands in no item. */
export function elsewhereSection(record: MinutesRecord, said: MinutesWords): Section[] {
  const language: DocumentLanguage = record.language === 'FR' ? 'fr' : 'en';
  const inText = new Set([
    ...referencesIn(record.text, 'decisionRef'),
    ...referencesIn(record.text, 'actionRef'),
  ]);
  const blocks = [
    ...record.decisions
      .filter(({ id }) => !inText.has(id))
      .map((decision) => decisionPanel(decision, language, said)),
    ...record.actions.filter(({ id }) => !inText.has(id)).map((action) => actionPanel(action, said)),
  ];
  return blocks.length === 0 ? [] : [plain('elsewhere', said.say('elsewhere'), blocks)];
}

/** All decisions and actions, on a page that one can look at alone. */
export function glanceSection(
  { decisions, actions, language }: MinutesRecord,
  said: MinutesWords,
): Section[] {
  const french = language === 'FR';
  const blocks: Block[] = [];
  if (decisions.length > 0)
    blocks.push({
      type: 'table',
      caption: said.say('decisionsTable'),
      columns: [
        { title: said.say('number'), share: 1, align: 'end' },
        { title: said.say('decided'), share: 8 },
        { title: said.say('outcome'), share: 3 },
      ],
      rows: decisions.map(({ number, text, textFr, result }) => [
        words(String(number)),
        words(french && textFr !== null ? textFr : text),
        words(result === null ? said.say('withoutVote') : said.result(result)),
      ]),
    });
  if (actions.length > 0)
    blocks.push({
      type: 'table',
      caption: said.say('actionsTable'),
      columns: [
        { title: said.say('task'), share: 6 },
        { title: said.say('responsible'), share: 4 },
        { title: said.say('due'), share: 3 },
        { title: said.say('standing'), share: 2 },
      ],
      rows: actions.map((action) => [
        words(action.title),
        words(responsible(action, said)),
        words(said.day(action.dueOn)),
        words(said.say(action.done ? 'done' : 'open')),
      ]),
    });
  return blocks.length === 0 ? [] : [plain('at-a-glance', said.say('atAGlance'), blocks)];
}

/** What was said of the minutes after they were adopted. */
export function addendaSection({ addenda }: MinutesFacts, said: MinutesWords): Section[] {
  if (addenda.length === 0) return [];
  const blocks = addenda.flatMap(({ text, at, person, municipality }): Block[] => {
    const day = said.dayOf(at);
    const by =
      person !== null && municipality !== null ? said.say('ofMunicipality', { person, municipality }) : null;
    const head = by === null ? said.say('addendum', { day }) : said.say('addendumBy', { day, by });
    return [{ type: 'paragraph', content: [{ type: 'text', text: head, bold: true }] }, ...linesOf(text)];
  });
  return [plain('addenda', said.say('addenda'), blocks)];
}

const plain = (id: string, title: string, blocks: readonly Block[]): Section => ({
  type: 'section',
  id,
  title,
  numbered: false,
  blocks,
});
