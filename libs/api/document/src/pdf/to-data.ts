import {
  introductionOf,
  mapTexts,
  numberSections,
  pageHead,
  prepareDocument,
  safeLink,
  type Block,
  type DocumentModel,
  type Inline,
} from '@commonworks/domain-document';
import { hasLongLabel } from '../long-label.js';
import { fitText } from './fit-text.js';

/** Between a section's number and its title. */
const AFTER_NUMBER = '\u2002';

/** What is set apart stays on one page where it is not longer than this, as JSON: about half a page. */
const WHOLE = 3_000;

/** What `document.typ` draws: the model with its numbers counted, its links checked, and only letters of the font. */
export function toData(model: DocumentModel, has: (character: number) => boolean): object {
  const document = mapTexts(prepareDocument(model), (text) => fitText(text, has));
  const numbers = numberSections(document);
  const places = [...numbers.keys()];
  const labelOf = (id: string) => `place-${places.indexOf(id)}`;

  const inline = (content: readonly Inline[]) =>
    content.map((one) => {
      if (one.type === 'reference')
        return { type: 'reference', to: labelOf(one.to), text: numbers.get(one.to) ?? '' };
      if (one.type === 'break' || one.href === undefined) return one;
      const { href, ...text } = one;
      const link = safeLink(href);
      return link === null ? text : { ...text, href: link };
    });

  const block = (one: Block): object => {
    switch (one.type) {
      case 'paragraph':
        return { ...one, content: inline(one.content) };
      case 'numbered':
        return {
          type: 'numbered',
          label: labelOf(one.id),
          number: numbers.get(one.id) ?? '',
          content: inline(one.content),
        };
      case 'list':
        return { ...one, items: one.items.map((item) => item.map(block)) };
      case 'facts':
        return {
          ...one,
          wide: hasLongLabel(one),
          rows: one.rows.map(({ label, value }) => ({ label, value: inline(value) })),
        };
      case 'table':
        // Wrapped, because the template flattens rows to cells, and no further.
        return {
          ...one,
          rows: one.rows.map((row) => {
            const whole = JSON.stringify(row).length < WHOLE;
            return row.map((cell) => ({ content: inline(cell), whole }));
          }),
        };
      case 'panel':
        return { ...one, blocks: one.blocks.map(block), whole: JSON.stringify(one).length < WHOLE };
      case 'section': {
        const number = numbers.get(one.id);
        const heading = number === undefined ? one.title : `${dotted(number)}${AFTER_NUMBER}${one.title}`;
        return {
          type: 'section',
          heading,
          // Only what is numbered is referred to.
          label: number === undefined ? null : labelOf(one.id),
          blocks: one.blocks.map(block),
        };
      }
    }
  };

  const { blocks: _, ...rest } = document;
  const { introduction, parts } = introductionOf(document);
  return {
    ...rest,
    contents: document.contents ?? null,
    head: pageHead(document),
    introduction: introduction.map(block),
    blocks: parts.map(block),
  };
}

/** As lists are counted: “2.”, and within it “2.1”. */
const dotted = (number: string): string => (number.includes('.') ? number : `${number}.`);
