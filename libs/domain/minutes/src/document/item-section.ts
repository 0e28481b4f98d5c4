import type { Block, DocumentLanguage, List, Paragraph, Section } from '@commonworks/domain-document';
import type { MinutesRecord } from '../record/minutes-record.js';
import {
  blocksOf,
  titleOf,
  type MinutesBlock,
  type MinutesItem,
  type MinutesList,
} from '../text/minutes-text.js';
import { actionPanel } from './action-panel.js';
import { decisionPanel } from './decision-panel.js';
import { inlineOf } from './inline-text.js';
import type { MinutesWords } from './minutes-words.js';

/** An item that was dealt with, with the decisions and actions that stand in it. */
export function itemSection(item: MinutesItem, record: MinutesRecord, said: MinutesWords): Section {
  const language: DocumentLanguage = record.language === 'FR' ? 'fr' : 'en';
  return {
    type: 'section',
    id: item.attrs.id,
    title: titleOf(item).trim() || said.say('untitled'),
    numbered: true,
    blocks: blocksOf(item).flatMap((block) => blockOf(block, record, language, said)),
  };
}

function blockOf(
  block: MinutesBlock,
  record: MinutesRecord,
  language: DocumentLanguage,
  said: MinutesWords,
): Block[] {
  switch (block.type) {
    case 'paragraph':
      return block.content.length === 0 ? [] : [{ type: 'paragraph', content: inlineOf(block.content) }];
    case 'decisionRef':
      return record.decisions
        .filter(({ id }) => id === block.attrs.id)
        .map((decision) => decisionPanel(decision, language, said));
    case 'actionRef':
      return record.actions
        .filter(({ id }) => id === block.attrs.id)
        .map((action) => actionPanel(action, said));
    default:
      return [listOf(block)];
  }
}

const listOf = ({ type, content }: MinutesList): List => ({
  type: 'list',
  ordered: type === 'orderedList',
  items: content.map((item) =>
    item.content.map((part): Paragraph | List =>
      part.type === 'paragraph' ? { type: 'paragraph', content: inlineOf(part.content) } : listOf(part),
    ),
  ),
});
