import { plainText, type PlainBlock } from '@commonworks/domain-document';

/** What comes in the place of each name of a form. */
export interface FormFilling {
  readonly words: Readonly<Record<string, string>>;
  readonly blocks: Readonly<Record<string, readonly PlainBlock[]>>;
}

/**
 * Paragraphs and tables as WordprocessingML, in the look of whatever form they come into: headings have the style of that
 * name where the form has it, and are bold where it has not.
 */
export const blocksAsXml = (blocks: readonly PlainBlock[]): string =>
  blocks.length === 0 ? paragraph('') : blocks.map(asXml).join('');

function asXml(block: PlainBlock): string {
  if (block.type === 'paragraph') return paragraph(block.text);
  if (block.type === 'heading')
    return paragraph(block.text, {
      style: `<w:pStyle w:val="Heading${Math.min(9, Math.max(1, block.level))}"/><w:keepNext/>`,
      look: '<w:b/>',
    });
  const { caption, columns, rows } = block;
  const grid = columns.map(() => '<w:gridCol/>').join('');
  const head = row(columns, { isHead: true });
  // A table needs a paragraph behind it, or it grows together with the next.
  return `${paragraph(caption, { style: '<w:keepNext/>', look: '<w:b/>' })}<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/>${BORDERS}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${head}${rows.map((cells) => row(cells)).join('')}</w:tbl>${paragraph('')}`;
}

const BORDERS = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')}</w:tblBorders>`;

const row = (cells: readonly string[], { isHead = false } = {}): string =>
  `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells
    .map(
      (text) =>
        `<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>${paragraph(text, isHead ? { look: '<w:b/>' } : {})}</w:tc>`,
    )
    .join('')}</w:tr>`;

function paragraph(text: string, { style = '', look = '' } = {}): string {
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(plainText(line))}</w:t>`);
  const run = text === '' ? '' : `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${lines.join('<w:br/>')}</w:r>`;
  return `<w:p>${style && `<w:pPr>${style}</w:pPr>`}${run}</w:p>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
