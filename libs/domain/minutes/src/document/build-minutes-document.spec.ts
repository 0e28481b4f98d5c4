import { describe, expect, it } from '@jest/globals';
import { numberSections, type Block, type DocumentModel, type Inline } from '@commonworks/domain-document';
import type { MinutesRecord, RecordedDecision } from '../record/minutes-record.js';
import type { MinutesBlock, MinutesItem } from '../text/minutes-text.js';
import { buildMinutesDocument } from './build-minutes-document.js';
import type { MinutesFacts } from './minutes-facts.js';
import type { MinutesWords } from './minutes-words.js';

/** Says the key with what is filled in, so that a spec sees both. */
const said: MinutesWords = {
  say: (word, values) => [word, ...Object.values(values ?? {})].join(' '),
  rule: (rule) => rule,
  vote: (vote) => vote,
  result: (result) => result,
  day: (day) => day,
  dayOf: (moment) => moment.toISOString().slice(0, 10),
  time: (moment) => moment.toISOString().slice(11, 16),
  moment: (moment) => moment.toISOString().slice(0, 16),
  period: (from, to) => `${from.toISOString().slice(0, 16)}–${to.toISOString().slice(11, 16)}`,
};

const item = (id: string, title: string, ...blocks: MinutesBlock[]): MinutesItem => ({
  type: 'item',
  attrs: { id, confidential: false },
  content: [{ type: 'itemTitle', content: title === '' ? [] : [{ type: 'text', text: title }] }, ...blocks],
});

const decision: RecordedDecision = {
  id: 'd1',
  number: 7,
  text: 'One system.\nNo payments.',
  textFr: 'Un seul système.',
  decidedOn: '2026-10-13',
  rule: 'TWO_THIRDS',
  result: 'CARRIED',
  quorum: { present: 3, needed: 2, met: true },
  votes: [
    { municipality: 'Ajax', vote: 'NO' },
    { municipality: 'Clarington', vote: 'YES' },
    { municipality: 'Oshawa', vote: 'YES' },
  ],
};
const action = {
  id: 'a1',
  title: 'Ask the vendor',
  dueOn: '2026-11-15',
  done: false,
  municipality: 'Oshawa',
  person: null,
};

const record: MinutesRecord = {
  group: 'CLASS replacement',
  language: 'EN',
  meeting: {
    title: 'Scoping',
    place: ' ',
    zone: 'America/Toronto',
    startsAt: '2026-10-13T13:00:00Z',
    endsAt: '2026-10-13T14:30:00Z',
  },
  attendance: [
    {
      municipality: 'Ajax',
      name: 'A lead',
      alternate: true,
      remote: true,
      from: '2026-10-13T13:20:00Z',
      to: null,
    },
  ],
  decisions: [decision],
  actions: [action],
  text: { type: 'doc', content: [item('one', 'Needs')] },
};

const facts = (changes: Partial<MinutesFacts> = {}, recorded: Partial<MinutesRecord> = {}): MinutesFacts => ({
  record: { ...record, ...recorded },
  leftOut: 0,
  status: 'DRAFT',
  circulatedAt: null,
  correctionsUntil: null,
  adoptedAt: null,
  adoptedBy: null,
  digest: null,
  addenda: [],
  dated: '2026-10-13',
  ...changes,
});

const inline = (content: readonly Inline[]) =>
  content.map((one) => (one.type === 'text' ? one.text : one.type)).join('');

/** Every word of a document, a line for each paragraph, cell or heading. */
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
      case 'numbered':
        return [inline(block.content)];
      case 'list':
        return linesOf(block.items.flat());
      case 'facts':
        return block.rows.map(({ label, value }) => `${label}: ${inline(value)}`);
      case 'table':
        return [block.caption, ...block.rows.map((row) => row.map(inline).join(' | '))];
      case 'panel':
        return [`[${block.label}]`, ...linesOf(block.blocks)];
      case 'section':
        return [`# ${block.title}`, ...linesOf(block.blocks)];
    }
  });
const built = (...of: Parameters<typeof facts>): DocumentModel => buildMinutesDocument(facts(...of), said);
const lines = (...of: Parameters<typeof facts>) => linesOf(built(...of).blocks);

describe('a document of minutes', () => {
  it('says when, who was there, what was dealt with, and numbers the items alone', () => {
    const document = built({}, { text: { type: 'doc', content: [item('one', 'Needs'), item('two', '')] } });
    expect([...numberSections(document)]).toEqual([
      ['one', '1'],
      ['two', '2'],
    ]);
    expect(linesOf(document.blocks)).toEqual(
      expect.arrayContaining([
        'when: 2026-10-13T13:00–14:30',
        'Ajax | A lead | alternate remote | fromOn 13:20',
        '# Needs',
        '# untitled',
      ]),
    );
    expect(linesOf(document.blocks).join()).not.toContain('where:');
  });

  it('shows a decision where it stands, with its rule, quorum and votes', () => {
    const text = {
      type: 'doc',
      content: [item('one', 'Needs', { type: 'decisionRef', attrs: { id: 'd1' } })],
    } as const;
    const shown = lines({}, { text, actions: [] });
    const at = shown.indexOf('[decisionResult 7 CARRIED]');
    expect(shown.slice(at - 1, at + 9)).toEqual([
      '# Needs',
      '[decisionResult 7 CARRIED]',
      'One system.',
      'No payments.',
      'Un seul système.',
      'rule: TWO_THIRDS',
      'quorum: quorumMet 3 2',
      'votesOf 7',
      'YES | 2 | Clarington, Oshawa',
      'NO | 1 | Ajax',
    ]);
    expect(shown).not.toContain('# elsewhere');
  });

  it('begins with the language of the minutes where a decision has both, and says which is which', () => {
    const panel = built({}, { language: 'FR' }).blocks.flatMap((block) =>
      block.type === 'section' && block.id === 'elsewhere' ? block.blocks : [],
    )[0];
    expect(panel?.type === 'panel' && panel.blocks.slice(0, 2)).toMatchObject([
      { language: 'fr' },
      { language: 'en' },
    ]);
  });

  it('loses no decision and no action that stands in no item, and lists all at its end', () => {
    expect(lines()).toEqual(
      expect.arrayContaining(['# elsewhere', '[decisionResult 7 CARRIED]', '[action]', '# atAGlance']),
    );
    expect(lines()).toContain('Ask the vendor | Oshawa | 2026-11-15 | open');
  });

  it('has the text as it is written, with its marks, and not what is empty or gone', () => {
    const document = built(
      {},
      {
        decisions: [],
        actions: [],
        text: {
          type: 'doc',
          content: [
            item(
              'one',
              'Needs',
              { type: 'paragraph', content: [] },
              { type: 'actionRef', attrs: { id: 'gone' } },
              {
                type: 'paragraph',
                content: [
                  { type: 'text', text: 'a', marks: [{ type: 'bold' }, { type: 'italic' }] },
                  { type: 'hardBreak' },
                  {
                    type: 'text',
                    text: 'b',
                    marks: [{ type: 'link', attrs: { href: 'https://a.example' } }],
                  },
                ],
              },
              {
                type: 'orderedList',
                content: [
                  {
                    type: 'listItem',
                    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'c' }] }],
                  },
                ],
              },
            ),
          ],
        },
      },
    );
    expect(document.blocks.find((block) => block.type === 'section' && block.id === 'one')).toMatchObject({
      blocks: [
        {
          content: [
            { text: 'a', bold: true, italic: true },
            { type: 'break' },
            { text: 'b', href: 'https://a.example' },
          ],
        },
        { type: 'list', ordered: true, items: [[{ content: [{ text: 'c' }] }]] },
      ],
    });
  });

  it('says how many confidential items it lacks, and of none nothing', () => {
    expect(lines({ leftOut: 2 })).toContain('leftOut 2');
    expect(lines().join()).not.toContain('leftOut');
  });

  it('says how far it holds, on its first page and at the foot of each', () => {
    expect(built().status).toMatchObject({ label: 'draft', tentative: true, foot: 'draft' });
    const circulatedAt = new Date('2026-10-20T12:00Z');
    const correctionsUntil = new Date('2026-10-25T12:00Z');
    expect(built({ status: 'CIRCULATED', circulatedAt, correctionsUntil }).status).toMatchObject({
      tentative: true,
      detail: 'circulatedUntil 2026-10-20 2026-10-25T12:00',
      foot: 'circulatedFoot',
    });
    const adopted = {
      status: 'ADOPTED',
      adoptedAt: new Date('2026-10-27T12:00Z'),
      adoptedBy: { person: 'A lead', municipality: 'Ajax' },
      digest: 'ab'.repeat(32),
    } as const;
    expect(built(adopted).status).toEqual({
      label: 'adopted',
      tentative: false,
      detail: 'adoptedOn 2026-10-27 ofMunicipality A lead Ajax',
      foot: 'adoptedFoot abababababab',
    });
    expect(lines(adopted)).toContain(`digest: ${'ab'.repeat(32)}`);
  });

  it('has what was added later, with who added it where somebody is named', () => {
    const at = new Date('2026-11-03T12:00Z');
    expect(
      lines({
        addenda: [
          { text: 'One.\nTwo.', at, person: 'A lead', municipality: 'Ajax' },
          { text: 'Three.', at, person: null, municipality: null },
        ],
      }).slice(-5),
    ).toEqual([
      'addendumBy 2026-11-03 ofMunicipality A lead Ajax',
      'One.',
      'Two.',
      'addendum 2026-11-03',
      'Three.',
    ]);
  });
});
