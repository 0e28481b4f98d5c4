import type { Panel } from '@commonworks/domain-document';
import type { RecordedAction } from '../record/minutes-record.js';
import { saying, words } from './inline-text.js';
import type { MinutesWords } from './minutes-words.js';

/** What somebody is to do, by when. */
export const actionPanel = (action: RecordedAction, said: MinutesWords): Panel => ({
  type: 'panel',
  tone: 'action',
  label: said.say('action'),
  blocks: [
    saying(action.title),
    {
      type: 'facts',
      rows: [
        { label: said.say('responsible'), value: words(responsible(action, said)) },
        { label: said.say('due'), value: words(said.day(action.dueOn)) },
      ],
    },
  ],
});

export const responsible = ({ person, municipality }: RecordedAction, said: MinutesWords): string =>
  person === null ? municipality : said.say('ofMunicipality', { person, municipality });
