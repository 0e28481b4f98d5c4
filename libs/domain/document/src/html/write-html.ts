import type { DocumentModel } from '../document.js';
import { prepareDocument } from '../prepare-document.js';
import { documentElements } from './document-elements.js';
import { element, type HtmlNode } from './html-element.js';
import { langOf } from './inline-elements.js';
import { STYLE } from './style.js';

const WITHOUT_END = new Set(['br', 'meta']);

/**
 * The document as a page by itself: it needs no other file, runs nothing, and prints; the same text for the same document.
 */
export function writeHtml(model: DocumentModel): string {
  const { head, introduction, contents, body } = documentElements(model);
  const { title, kind, status, language } = prepareDocument(model);
  const article = element(
    'article',
    {},
    element('header', {}, ...head),
    ...introduction,
    ...(contents === null ? [] : [contents]),
    ...body,
    element('footer', { class: 'foot' }, status.foot),
  );
  return (
    `<!doctype html>\n<html lang="${langOf(language)}">\n<head>\n<meta charset="utf-8">\n` +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
    `<title>${escaped(title === kind ? title : `${title} – ${kind}`)}</title>\n<style>${STYLE}</style>\n</head>\n` +
    `<body>\n${written(element('main', {}, article))}\n</body>\n</html>\n`
  );
}

function written(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const begin = `<${tag}${named.join('')}>`;
  return WITHOUT_END.has(tag) ? begin : `${begin}${children.map(written).join('')}</${tag}>`;
}

const CODES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => CODES[character] ?? '');
