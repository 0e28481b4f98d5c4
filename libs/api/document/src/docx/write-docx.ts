import {
  introductionOf,
  numberSections,
  prepareDocument,
  type DocumentModel,
} from '@commonworks/domain-document';
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { Gathered } from './gathered.js';
import { ACCENT, HAIRLINE, PANEL } from './look.js';
import { packDocument } from './pack-document.js';
import { styleId } from './styles.js';
import { writeBlocks } from './write-blocks.js';
import { writeContents } from './write-contents.js';

/** The document as DOCX; the same bytes for the same document. */
export async function writeDocx(model: DocumentModel): Promise<Buffer> {
  const document = prepareDocument(model);
  const gathered: Gathered = { numbers: numberSections(document), links: [], bookmarks: 0, lists: 0 };
  const { introduction, parts } = introductionOf(document);
  const children = [
    ...writeTitle(document),
    ...writeBlocks(introduction, gathered),
    ...writeContents(document, gathered),
    ...writeBlocks(parts, gathered),
  ];
  return packDocument(document, children, gathered.links);
}

function writeTitle({ kind, title, subtitle, status }: DocumentModel): Paragraph[] {
  const color = status.tentative ? PANEL.action.bar : ACCENT;
  return [
    new Paragraph({ style: styleId('Kind'), text: kind }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...subtitle.map((text) => new Paragraph({ style: styleId('Under title'), text })),
    new Paragraph({
      style: styleId('Status'),
      border: { bottom: { style: 'single', size: 8, space: 6, color: HAIRLINE } },
      children: [
        new TextRun({ text: status.label, color }),
        ...(status.detail === '' ? [] : [new TextRun({ text: ` — ${status.detail}`, bold: false })]),
      ],
    }),
  ];
}
