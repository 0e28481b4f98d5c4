export type {
  Block,
  DocumentLanguage,
  DocumentModel,
  Facts,
  Inline,
  LineBreak,
  List,
  Panel,
  Paragraph,
  Reference,
  Section,
  Table,
  TableColumn,
  TextRun,
} from './document.js';
export { mapTexts, type TextMap } from './map-texts.js';
export { numberSections } from './number-sections.js';
export { pageHead } from './page-head.js';
export { plainText, UNSHOWN } from './plain-text.js';
export { prepareDocument } from './prepare-document.js';
export { safeLink } from './safe-link.js';
