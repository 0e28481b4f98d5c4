import type { Block, DocumentLanguage, DocumentModel } from '@commonworks/domain-document';

const words = (text: string) => [{ type: 'text' as const, text }];
const saying = (text: string) => ({ type: 'paragraph' as const, content: words(text) });

/** A document with a block of each kind. */
export const sampleDocument = (
  language: DocumentLanguage = 'en',
  more: readonly Block[] = [],
  said: Partial<DocumentModel> = {},
): DocumentModel => ({
  language,
  issuer: 'CLASS replacement',
  kind: language === 'fr' ? 'Procès-verbal' : 'Minutes',
  title: language === 'fr' ? 'Réunion de cadrage' : 'Scoping meeting',
  subtitle: ['CLASS replacement'],
  status: { label: 'Adopted', tentative: false, detail: 'October 27, 2026', foot: 'Adopted · 4f1c' },
  contents: language === 'fr' ? 'Sommaire' : 'Contents',
  pageOf: language === 'fr' ? 'Page {page} de {pages}' : 'Page {page} of {pages}',
  dated: '2026-10-27',
  blocks: [
    { type: 'facts', rows: [{ label: 'Held at', value: words('Room 1-A') }] },
    {
      type: 'section',
      id: 'attendance',
      title: 'Attendance',
      numbered: false,
      blocks: [
        {
          type: 'table',
          caption: 'People at the meeting',
          columns: [
            { title: 'Municipality', share: 2 },
            { title: 'Number', share: 1, align: 'end' },
          ],
          rows: [
            [words('Ajax'), words('2')],
            [words('Saint-Émile'), words('1')],
          ],
        },
      ],
    },
    {
      type: 'section',
      id: 'needs',
      title: 'Needs',
      numbered: true,
      blocks: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'Plain, ' },
            { type: 'text', text: 'bold', bold: true },
            { type: 'text', text: ', ' },
            { type: 'text', text: 'leaning', italic: true },
            { type: 'break' },
            { type: 'text', text: 'results', href: 'https://commonworks.example/results' },
          ],
        },
        {
          type: 'list',
          ordered: false,
          items: [
            [
              saying('Outer'),
              { type: 'list', ordered: true, items: [[saying('Inner')], [saying('Second')]] },
            ],
          ],
        },
        {
          type: 'panel',
          label: 'Decision 12',
          tone: 'decision',
          blocks: [saying('One system.'), { ...saying('Un seul système.'), language: 'fr' }],
        },
        {
          type: 'numbered',
          id: 'needs.first',
          content: [...words('Counted, see '), { type: 'reference', to: 'part' }],
        },
        { type: 'list', ordered: true, counted: 'letters', items: [[saying('Lettered')], [saying('Also')]] },
        {
          type: 'panel',
          label: 'Option 1',
          tone: 'option',
          blocks: [
            {
              type: 'numbered',
              id: 'needs.either',
              content: [...words('Either '), { type: 'text', text: '[to be settled]', blank: 'empty' }],
            },
            { type: 'list', ordered: true, counted: 'letters', items: [[saying('In an option')]] },
          ],
        },
        { type: 'panel', label: 'Guidance', tone: 'guidance', blocks: [saying('Think of it.')] },
        {
          type: 'section',
          id: 'part',
          title: 'A part of it',
          numbered: true,
          blocks: [
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'See ' },
                { type: 'reference', to: 'needs' },
                { type: 'text', text: ', ' },
                { type: 'reference', to: 'needs.first' },
              ],
            },
          ],
        },
      ],
    },
    ...more,
  ],
  ...said,
});

/** What somebody may write who means harm, or does not know better. */
export const HOSTILE: readonly string[] = [
  '#panic("x") #read("/etc/passwd") $x$ @ref *b* _i_ [ ] \\ `raw` <label> = no heading',
  '<w:p/>]]>&amp;<!ENTITY x SYSTEM "file:///etc/passwd">&x; "quotes" {{constructor}}',
  'lone \uD83D surrogate \uDC00, control \u0000\u0007\u001B\u0085, turned \u202Eabc',
  '😀 👨‍👩‍👧 ᐃᓄᒃᑎᑐᑦ 漢字 עברית',
  `${'\u0301'.repeat(500)}e${'\u0323'.repeat(500)}`,
  'x'.repeat(40_000),
];

export const hostileBlocks = (): Block[] =>
  HOSTILE.map((text, place) => ({
    type: 'section',
    id: `hostile-${place}`,
    title: text.slice(0, 300),
    numbered: true,
    blocks: [
      saying(text),
      { type: 'list', ordered: true, items: [[saying(text.slice(0, 200))]] },
      { type: 'facts', rows: [{ label: text.slice(0, 80), value: words(text.slice(0, 500)) }] },
      {
        type: 'table',
        caption: text.slice(0, 200),
        columns: [{ title: text.slice(0, 100), share: 1 }],
        rows: [[[{ type: 'text', text: text.slice(0, 900), bold: true, href: 'javascript:alert(1)' }]]],
      },
    ],
  }));
