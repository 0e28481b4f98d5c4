import type { Block, DocumentLanguage, DocumentModel, Inline, List, Paragraph } from './document.js';

/** @param language in which the text is */
export type TextMap = (text: string, language: DocumentLanguage) => string;

/** The same document, with each of its texts as `map` gives it. */
export function mapTexts(document: DocumentModel, map: TextMap): DocumentModel {
  const { language, status } = document;
  const own = (text: string) => map(text, language);
  return {
    ...document,
    issuer: own(document.issuer),
    kind: own(document.kind),
    title: own(document.title),
    subtitle: document.subtitle.map(own),
    status: { ...status, label: own(status.label), detail: own(status.detail), foot: own(status.foot) },
    ...(document.contents !== undefined && { contents: own(document.contents) }),
    pageOf: own(document.pageOf),
    blocks: document.blocks.map((block) => mapBlock(block, language, map)),
  };
}

function mapBlock<B extends Block>(block: B, language: DocumentLanguage, map: TextMap): B;
function mapBlock(block: Block, language: DocumentLanguage, map: TextMap): Block {
  const own = (text: string) => map(text, language);
  const inline = (content: readonly Inline[]) => mapInline(content, language, map);
  switch (block.type) {
    case 'paragraph':
      return mapParagraph(block, language, map);
    case 'numbered':
      return { ...block, content: inline(block.content) };
    case 'list':
      return mapList(block, language, map);
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, value }) => ({ label: own(label), value: inline(value) })),
      };
    case 'table':
      return {
        ...block,
        caption: own(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: own(column.title) })),
        rows: block.rows.map((row) => row.map(inline)),
      };
    case 'panel':
      return {
        ...block,
        label: own(block.label),
        blocks: block.blocks.map((inner) => mapBlock(inner, language, map)),
      };
    case 'section':
      return {
        ...block,
        title: own(block.title),
        blocks: block.blocks.map((inner) => mapBlock(inner, language, map)),
      };
  }
}

const mapParagraph = (paragraph: Paragraph, language: DocumentLanguage, map: TextMap): Paragraph => ({
  ...paragraph,
  content: mapInline(paragraph.content, paragraph.language ?? language, map),
});

const mapList = (list: List, language: DocumentLanguage, map: TextMap): List => ({
  ...list,
  items: list.items.map((item) =>
    item.map((inner) =>
      inner.type === 'list' ? mapList(inner, language, map) : mapParagraph(inner, language, map),
    ),
  ),
});

const mapInline = (content: readonly Inline[], language: DocumentLanguage, map: TextMap): Inline[] =>
  content.map((inline) =>
    inline.type === 'text' ? { ...inline, text: map(inline.text, language) } : inline,
  );
