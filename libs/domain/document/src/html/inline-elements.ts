import type { DocumentLanguage, Inline } from '../document.js';
import { safeLink } from '../safe-link.js';
import { anchorOf } from './anchor-of.js';
import { element, type HtmlNode } from './html-element.js';

/** @param numbers of what is referred to */
export const inlineElements = (
  content: readonly Inline[],
  numbers: ReadonlyMap<string, string>,
): HtmlNode[] =>
  content.map((inline): HtmlNode => {
    if (inline.type === 'break') return element('br', {});
    if (inline.type === 'reference')
      return element(
        'a',
        { class: 'reference', href: `#${anchorOf(inline.to)}` },
        numbers.get(inline.to) ?? '',
      );
    let node: HtmlNode = inline.text;
    if (inline.bold) node = element('strong', {}, node);
    if (inline.italic) node = element('em', {}, node);
    if (inline.blank) node = element('span', { class: `blank ${inline.blank}` }, node);
    const link = inline.href === undefined ? null : safeLink(inline.href);
    return link === null ? node : element('a', { href: link, rel: 'noopener noreferrer' }, node);
  });

/** @param language where it is not the document's */
export const langOf = (language: DocumentLanguage | undefined): string | undefined =>
  language && `${language}-CA`;
