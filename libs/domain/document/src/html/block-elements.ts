import type { Block, Facts, List, Panel, Paragraph, Section, Table } from '../document.js';
import { anchorOf } from './anchor-of.js';
import { element, type HtmlElement, type HtmlNode } from './html-element.js';
import { inlineElements, langOf } from './inline-elements.js';

type Numbers = ReadonlyMap<string, string>;

const DEEPEST_HEADING = 6;

/** @param level of the headings of its sections */
export function blockElements(blocks: readonly Block[], numbers: Numbers, level: number): HtmlElement[] {
  return blocks.map((block): HtmlElement => {
    switch (block.type) {
      case 'paragraph':
        return paragraph(block, numbers);
      case 'numbered':
        return element(
          'p',
          { class: 'numbered', id: anchorOf(block.id) },
          element('span', { class: 'number' }, numbers.get(block.id) ?? ''),
          ' ',
          element('span', { class: 'words' }, ...inlineElements(block.content, numbers)),
        );
      case 'list':
        return list(block, numbers);
      case 'facts':
        return facts(block, numbers);
      case 'table':
        return table(block, numbers);
      case 'panel':
        return panel(block, numbers, level);
      case 'section':
        return section(block, numbers, level);
    }
  });
}

const paragraph = ({ content, language, tone }: Paragraph, numbers: Numbers): HtmlElement =>
  element('p', { class: tone, lang: langOf(language) }, ...inlineElements(content, numbers));

const list = ({ ordered, counted, items }: List, numbers: Numbers): HtmlElement =>
  element(
    ordered ? 'ol' : 'ul',
    { class: counted },
    ...items.map((item) =>
      element(
        'li',
        {},
        ...item.map((inner) => (inner.type === 'list' ? list(inner, numbers) : paragraph(inner, numbers))),
      ),
    ),
  );

const facts = ({ rows }: Facts, numbers: Numbers): HtmlElement =>
  element(
    'dl',
    {},
    ...rows.map(({ label, value }) =>
      element('div', {}, element('dt', {}, label), ' ', element('dd', {}, ...inlineElements(value, numbers))),
    ),
  );

/** From so many columns on, a narrow screen shows each row as a card. */
const MANY_COLUMNS = 4;

/**
 * A table. One of many columns names the column in each cell, for cards; and says by roles what it is, because a table that
 * is laid out as something else is not told as one.
 */
function table({ caption, columns, rowHeads, rows }: Table, numbers: Numbers): HtmlElement {
  const ends = (place: number) => (columns[place]?.align === 'end' ? 'end' : undefined);
  const hasMany = columns.length >= MANY_COLUMNS;
  const role = (name: string) => (hasMany ? { role: name } : {});
  const cell = (content: readonly HtmlNode[], place: number) => {
    const title = hasMany ? { 'data-title': columns[place]?.title } : {};
    return rowHeads && place === 0
      ? element('th', { scope: 'row', ...title, ...role('rowheader') }, ...content)
      : element('td', { class: ends(place), ...title, ...role('cell') }, ...content);
  };
  const drawn = element(
    'table',
    { class: hasMany ? 'many' : undefined, ...role('table') },
    element('caption', {}, caption),
    element(
      'thead',
      role('rowgroup'),
      element(
        'tr',
        role('row'),
        ...columns.map(({ title }, place) =>
          element('th', { scope: 'col', class: ends(place), ...role('columnheader') }, title),
        ),
      ),
    ),
    element(
      'tbody',
      role('rowgroup'),
      ...rows.map((row) =>
        element(
          'tr',
          role('row'),
          ...row.map((content, place) => cell(inlineElements(content, numbers), place)),
        ),
      ),
    ),
  );
  // A table that is wider than the page moves in a frame of its own, by the keyboard too.
  return element('div', { class: 'frame', role: 'region', 'aria-label': caption, tabindex: '0' }, drawn);
}

function panel({ label, tone, blocks }: Panel, numbers: Numbers, level: number): HtmlElement {
  const isAside = tone === 'guidance';
  return element(
    isAside ? 'aside' : 'div',
    { class: `panel ${tone}`, role: isAside ? 'note' : 'group', 'aria-label': label },
    element('p', { class: 'label' }, label),
    ...blockElements(blocks, numbers, level),
  );
}

function section({ id, title, blocks }: Section, numbers: Numbers, level: number): HtmlElement {
  const number = numbers.get(id);
  const before = number === undefined ? [] : [element('span', { class: 'number' }, dotted(number)), ' '];
  return element(
    'section',
    { id: anchorOf(id) },
    element(`h${Math.min(level, DEEPEST_HEADING)}`, {}, ...before, title),
    ...blockElements(blocks, numbers, level + 1),
  );
}

/** As the parts of a document are counted: “2.”, and within it “2.1”. */
export const dotted = (number: string): string => (number.includes('.') ? number : `${number}.`);
