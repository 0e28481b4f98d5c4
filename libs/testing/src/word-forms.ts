import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import PizZip from 'pizzip';

/** What a form of specs has: paragraphs of words, headings, a table cell, a head and a foot. */
export interface FormWords {
  readonly heading?: string;
  readonly body?: readonly (string | readonly string[])[];
  readonly cell?: string;
  readonly head?: string;
  readonly foot?: string;
}

/** A form as Word would write it. A paragraph in pieces is one whose words Word has cut, as it does after each correction. */
export const makeForm = ({ heading, body = [], cell, head, foot }: FormWords): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          ...(head && { headers: { default: new Header({ children: [new Paragraph(head)] }) } }),
          ...(foot && { footers: { default: new Footer({ children: [new Paragraph(foot)] }) } }),
          children: [
            ...(heading ? [new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 })] : []),
            ...body.map(
              (words) => new Paragraph({ children: [words].flat().map((text) => new TextRun(text)) }),
            ),
            ...(cell
              ? [
                  new Table({
                    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph(cell)] })] })],
                  }),
                ]
              : []),
          ],
        },
      ],
    }),
  );

/** The form with a part of it changed, or put in. */
export function changeForm(form: Buffer, name: string, change: (before: string) => string): Buffer {
  const archive = new PizZip(form);
  archive.file(name, change(archive.file(name)?.asText() ?? ''));
  return archive.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** The words of a part, a line for each paragraph. */
export const wordsOfForm = (form: Buffer, name = 'word/document.xml'): string[] =>
  (new PizZip(form).file(name)?.asText() ?? '')
    .split('</w:p>')
    .slice(0, -1)
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
        .map(([, words = '\n']) => words)
        .join('')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&'),
    );
