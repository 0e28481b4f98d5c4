import {
  introductionOf,
  numberSections,
  pageHead,
  prepareDocument,
  type DocumentModel,
} from '@commonworks/domain-document';
import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { coreProperties } from './core-properties.js';
import { ACCENT, HAIRLINE, PAGE, PANEL, TEXT_WIDTH } from './look.js';
import { numbering, styleId, styles } from './styles.js';
import { undate } from './undate.js';
import { writeBlocks } from './write-blocks.js';
import { writeContents } from './write-contents.js';
import type { Gathered } from './gathered.js';
import { linkName } from './write-inline.js';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

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
  const file = new Document({
    title: document.title,
    features: { updateFields: false },
    styles: styles(`${document.language}-CA`),
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: 1_500, bottom: 1_300, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: headOf(document) },
        footers: { default: footOf(document) },
        children,
      },
    ],
  });
  gathered.links.forEach((target, place) =>
    file.Document.Relationships.addRelationship(linkName(place + 1), HYPERLINK, target, 'External'),
  );
  return undate(
    await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(document) }]),
  );
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

const atEdges = [{ type: 'right', position: TEXT_WIDTH }] as const;

function headOf(document: DocumentModel): Header {
  const { left, right } = pageHead(document);
  return new Header({
    children: [
      new Paragraph({
        style: styleId('Page edge'),
        tabStops: atEdges,
        border: { bottom: { style: 'single', size: 4, space: 4, color: HAIRLINE } },
        children: [new TextRun({ text: left, bold: true }), new TextRun({ children: ['\t', right] })],
      }),
    ],
  });
}

function footOf({ status, pageOf }: DocumentModel): Footer {
  const page = pageOf
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
    );
  return new Footer({
    children: [
      new Paragraph({
        style: styleId('Page edge'),
        tabStops: atEdges,
        border: { top: { style: 'single', size: 4, space: 4, color: HAIRLINE } },
        children: [
          new TextRun({ text: status.foot, bold: true }),
          new TextRun({ children: ['\t', ...page] }),
        ],
      }),
    ],
  });
}
