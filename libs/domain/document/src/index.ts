export type {
  Block,
  DocumentLanguage,
  DocumentModel,
  Facts,
  Inline,
  LineBreak,
  List,
  NumberedParagraph,
  Panel,
  Paragraph,
  Reference,
  Section,
  Table,
  TableColumn,
  TextRun,
} from './document.js';
export { anchorOf } from './html/anchor-of.js';
export { documentElements, type DocumentElements } from './html/document-elements.js';
export type { HtmlElement, HtmlNode } from './html/html-element.js';
export { writeHtml } from './html/write-html.js';
export { introductionOf } from './introduction.js';
export { mapTexts, type TextMap } from './map-texts.js';
export { numberSections } from './number-sections.js';
export { pageHead } from './page-head.js';
export { plainBlocks, type PlainBlock } from './plain-blocks.js';
export { plainText, UNSHOWN } from './plain-text.js';
export { prepareDocument } from './prepare-document.js';
export { safeLink } from './safe-link.js';
