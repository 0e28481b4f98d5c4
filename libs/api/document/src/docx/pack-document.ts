import { pageHead, type DocumentModel } from '@commonworks/domain-document';
import { Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { coreProperties } from './core-properties.js';
import { HAIRLINE, PAGE, TEXT_WIDTH } from './look.js';
import { numbering, styleId, styles } from './styles.js';
import { undate } from './undate.js';
import { linkName } from './write-inline.js';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/**
 * A file of what a document says, between the head and the foot of its pages.
 * @param links where it leads to, in the order of the names of its links
 */
export async function packDocument(
  document: DocumentModel,
  children: FileChild[],
  links: readonly string[],
): Promise<Buffer> {
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
  links.forEach((target, place) =>
    file.Document.Relationships.addRelationship(linkName(place + 1), HYPERLINK, target, 'External'),
  );
  return undate(
    await Packer.toBuffer(file, undefined, [{ path: 'docProps/core.xml', data: coreProperties(document) }]),
  );
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
