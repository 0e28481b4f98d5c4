import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where a document begins to differ by its format: numbers that Word counts, dots and pages of a list of contents. */
const bare = (text: string): string => text.replace(/[\s\u200B\u2002]+/g, '');

/** The text of a DOCX, without spaces; numbers and letters of paragraphs are counted by Word and stand in no text. */
export async function textOfDocx(buffer: Buffer): Promise<string> {
  return bare((await mammoth.extractRawText({ buffer })).value);
}

/**
 * The text of a PDF without spaces, without what stands at the head and foot of each page, and without heads of tables that
 * are said again where one goes on.
 */
export async function textOfPdf(
  bytes: Buffer,
  edges: readonly string[],
  heads: readonly string[],
): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const whole = bare(items.map((item) => ('str' in item ? item.str : '')).join(''));
    const text = edges.reduce((left, edge) => {
      const drawn = edge.replace('{page}', String(number)).replace('{pages}', String(pdf.numPages));
      return left.replace(bare(drawn), '');
    }, whole);
    const head = heads.find((one) => text.startsWith(one));
    texts.push(head === undefined ? text : text.slice(head.length));
  }
  await pdf.cleanup();
  return texts.join('');
}

/** Heads of the tables of a page, without spaces. */
export const headsOfHtml = (html: string): string[] =>
  [...html.matchAll(/<thead[^>]*>(.*?)<\/thead>/gs)].map(([, head = '']) => textOfHtml(head));

/** The text of a page's part, without spaces. @param html markup of our own writer */
export const textOfHtml = (html: string): string =>
  bare(
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', '’')
      .replaceAll('&amp;', '&'),
  );

/** The parts of a page that are clauses, by their order: each with its heading. */
export const clausesOfHtml = (html: string): string[] =>
  [...html.matchAll(/<section id="clause-[^"]*">(.*?)<\/section>/gs)].map(([, clause = '']) => clause);

/** A clause without the numbers of its own and its paragraphs, as Word's text has none. */
export const withoutNumbers = (clause: string): string =>
  clause.replace(/<span class="number">[^<]*<\/span>/g, '');

/** A clause as paper has it: with the letters of its lists. */
export const withLetters = (clause: string): string =>
  clause.replace(/<ol class="letters">(.*?)<\/ol>/gs, (_, items: string) => {
    let place = 0;
    return items.replace(/<li>/g, () => `(${String.fromCharCode(97 + place++)})`);
  });
