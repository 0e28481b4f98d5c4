import { describe, expect, it } from '@jest/globals';
import type { Block, DocumentModel } from '../document.js';
import { writeHtml } from './write-html.js';

const words = (text: string) => [{ type: 'text' as const, text }];

const documentOf = (blocks: readonly Block[], said: Partial<DocumentModel> = {}): DocumentModel => ({
  language: 'fr',
  issuer: 'Alder',
  kind: 'Charte',
  title: 'Charte de gouvernance',
  subtitle: [],
  status: { label: 'Ébauche', tentative: true, detail: '', foot: 'Ébauche' },
  pageOf: '',
  contents: 'Sommaire',
  dated: null,
  blocks,
  ...said,
});

const clauses: Block[] = [
  {
    type: 'section',
    id: 'decisions',
    title: 'Décisions',
    numbered: true,
    blocks: [
      {
        type: 'numbered',
        id: 'decisions.quorum',
        content: [...words('Voir '), { type: 'reference', to: 'decisions.quorum' }],
      },
      {
        type: 'list',
        ordered: true,
        counted: 'letters',
        items: [[{ type: 'paragraph', content: words('un') }]],
      },
      {
        type: 'table',
        caption: 'Règles',
        rowHeads: true,
        columns: [
          { title: 'Objet', share: 2 },
          { title: 'Part', share: 1, align: 'end' },
        ],
        rows: [[words('Budget'), [{ type: 'text', text: '[à régler]', blank: 'empty' }]]],
      },
      { type: 'facts', rows: [{ label: 'Nom', value: words('Alder') }] },
      {
        type: 'panel',
        label: 'Conseils',
        tone: 'guidance',
        blocks: [{ type: 'paragraph', content: words('Pensez-y.'), language: 'en' }],
      },
    ],
  },
];

describe('a document as a page', () => {
  const html = writeHtml(documentOf(clauses));

  it.each([
    ['its language', '<html lang="fr-CA">'],
    ['its title', '<title>Charte de gouvernance – Charte</title>'],
    ['the list of its parts', '<a href="#clause-decisions"><span class="number">1.</span> Décisions</a>'],
    ['headings with their numbers', '<h2><span class="number">1.</span> Décisions</h2>'],
    [
      'numbers of paragraphs',
      '<p class="numbered" id="clause-decisions.quorum"><span class="number">1.1</span>',
    ],
    ['references that lead there', '<a class="reference" href="#clause-decisions.quorum">1.1</a>'],
    ['letters', '<ol class="letters"><li><p>un</p></li></ol>'],
    ['what a table says', '<caption>Règles</caption>'],
    ['heads of columns', '<th scope="col" class="end">Part</th>'],
    ['heads of rows', '<th scope="row">Budget</th>'],
    ['what is to be settled', '<span class="blank empty">[à régler]</span>'],
    ['names of facts', '<dt>Nom</dt> <dd>Alder</dd>'],
    ['what stands beside', '<aside class="panel guidance" role="note" aria-label="Conseils">'],
    ['another language', '<p lang="en-CA">Pensez-y.</p>'],
  ])('says %s', (_, markup) => {
    expect(html).toContain(markup);
  });

  it('takes whatever is written into it as words alone', () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror="alert(1)">&amp;\u0000';
    const section: Block = {
      type: 'section',
      id: '"><script>',
      title: hostile,
      numbered: true,
      blocks: [
        { type: 'paragraph', content: [{ type: 'text', text: hostile, href: 'javascript:alert(1)' }] },
        { type: 'panel', tone: 'option', label: hostile, blocks: [] },
        {
          type: 'table',
          caption: hostile,
          columns: [{ title: hostile, share: 1 }],
          rows: [[words(hostile)]],
        },
      ],
    };
    const page = writeHtml(documentOf([section], { title: hostile, kind: hostile, contents: hostile }));
    expect(page).not.toMatch(/<script|<img|href="javascript|\u0000/);
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&amp;amp;\uFFFD');
  });

  it('keeps French together', () => {
    const said: Block = { type: 'paragraph', content: words('Règle : 50 %') };
    expect(writeHtml(documentOf([said]))).toContain('Règle\u00A0: 50\u00A0%');
  });

  it('names the column in each cell of a table of many, which a narrow screen shows as cards', () => {
    const titles = ['Année', 'Part', 'Solde', 'Fin'];
    const page = writeHtml(
      documentOf([
        {
          type: 'table',
          caption: 'Parts',
          columns: titles.map((title) => ({ title, share: 1 })),
          rows: [titles.map((_, place) => words(String(place)))],
        },
      ]),
    );
    for (const [place, title] of titles.entries())
      expect(page).toContain(`<td data-title="${title}" role="cell">${place}</td>`);
    // It is a table still, however it is laid out.
    for (const role of ['table', 'rowgroup', 'row', 'columnheader']) expect(page).toContain(`role="${role}"`);
    expect(html).not.toContain('data-title=');
  });
});
