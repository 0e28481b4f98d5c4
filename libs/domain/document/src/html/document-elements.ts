import type { DocumentModel } from '../document.js';
import { introductionOf } from '../introduction.js';
import { numberSections } from '../number-sections.js';
import { prepareDocument } from '../prepare-document.js';
import { anchorOf } from './anchor-of.js';
import { blockElements, dotted } from './block-elements.js';
import { element, type HtmlElement } from './html-element.js';

/** A document as elements, in the parts that a page may lay out. */
export interface DocumentElements {
  /** What it is, its title, and how far it is to be relied on. */
  readonly head: readonly HtmlElement[];
  /** What stands before its first section. */
  readonly introduction: readonly HtmlElement[];
  /** Where its numbered parts are; null where it has no such list. */
  readonly contents: HtmlElement | null;
  readonly body: readonly HtmlElement[];
}

/** The words, numbers and references that DOCX and PDF have; the title is `h1`, its sections `h2` and below. */
export function documentElements(model: DocumentModel): DocumentElements {
  const document = prepareDocument(model);
  const numbers = numberSections(document);
  const { introduction, parts } = introductionOf(document);
  return {
    head: headOf(document),
    introduction: blockElements(introduction, numbers, 2),
    contents: contentsOf(document, numbers),
    body: blockElements(parts, numbers, 2),
  };
}

function headOf({ kind, title, subtitle, status }: DocumentModel): HtmlElement[] {
  const tone = status.tentative ? 'tentative' : 'settled';
  return [
    element('p', { class: 'kind' }, kind),
    element('h1', {}, title),
    ...subtitle.map((text) => element('p', { class: 'under-title' }, text)),
    element(
      'p',
      { class: `status ${tone}` },
      element('strong', {}, status.label),
      ...(status.detail === '' ? [] : [` — ${status.detail}`]),
    ),
  ];
}

function contentsOf(
  { contents, blocks }: DocumentModel,
  numbers: ReadonlyMap<string, string>,
): HtmlElement | null {
  if (contents === undefined) return null;
  return element(
    'nav',
    { 'aria-label': contents },
    element('h2', {}, contents),
    element(
      'ol',
      {},
      ...blocks.flatMap((block) => {
        const number = block.type === 'section' ? numbers.get(block.id) : undefined;
        if (block.type !== 'section' || number === undefined) return [];
        const place = { href: `#${anchorOf(block.id)}` };
        return [
          element(
            'li',
            {},
            element('a', place, element('span', { class: 'number' }, dotted(number)), ' ', block.title),
          ),
        ];
      }),
    ),
  );
}
