import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** How the specs of the library read files, where it is told of each. */
interface Reading {
  clausesOfHtml(html: string): string[];
  headsOfHtml(html: string): string[];
  textOfHtml(html: string): string;
  textOfDocx(file: Buffer): Promise<string>;
  textOfPdf(file: Buffer, edges: readonly string[], heads: readonly string[]): Promise<string>;
}

const reading = async (): Promise<Reading> => {
  const path = join(import.meta.dirname, '../../../libs/api/governance/testing/clauses-of.ts');
  return (await import(path)) as Reading;
};

/** A clause as its page says it, without spaces. */
export interface ClauseText {
  readonly whole: string;
  /** Without the numbers that Word counts itself. */
  readonly unnumbered: string;
  /** With the letters of its lists, which a browser counts. */
  readonly lettered: string;
}

/** The clauses that a page shows, in their order. */
export const clausesOn = (page: Page): Promise<ClauseText[]> =>
  page.locator('main').evaluate((main) => {
    const bare = (node: Node) => (node.textContent ?? '').replace(/[\s\u200B\u2002]+/g, '');
    return [...main.querySelectorAll('section[id^="clause-"]')].map((clause) => {
      const unnumbered = clause.cloneNode(true) as Element;
      for (const number of unnumbered.querySelectorAll('span[class*="_number_"]')) number.remove();
      const lettered = clause.cloneNode(true) as Element;
      for (const list of lettered.querySelectorAll('ol[class*="_letters_"]'))
        [...list.children].forEach((item, at) => item.prepend(`(${String.fromCharCode(97 + at)})`));
      return { whole: bare(clause), unnumbered: bare(unnumbered), lettered: bare(lettered) };
    });
  });

/** What stands around the clauses of a document on paper. */
export interface Around {
  readonly group: string;
  readonly kind: string;
  readonly title: string;
  readonly foot: string;
  readonly pageOf: string;
}

export interface Files {
  readonly html: Buffer;
  readonly docx: Buffer;
  readonly pdf: Buffer;
}

/** Where a file says something else than the page: what the page has, and what the file has there; empty where nowhere. */
export async function unlike(
  clauses: readonly ClauseText[],
  { html, docx, pdf }: Files,
  { group, kind, title, foot, pageOf }: Around,
): Promise<string[]> {
  const { clausesOfHtml, headsOfHtml, textOfHtml, textOfDocx, textOfPdf } = await reading();
  const page = html.toString('utf8');
  const inHtml = clausesOfHtml(page).map((clause) => textOfHtml(clause));
  const edges = [shortened(group), shortened(`${kind} — ${title}`), foot, pageOf];
  return [
    ...clauses.flatMap(({ whole }, at) =>
      inHtml[at] === whole ? [] : [said('html', whole, inHtml[at] ?? '')],
    ),
    ...outOfOrder(
      'docx',
      await textOfDocx(docx),
      clauses.map(({ unnumbered }) => unnumbered),
    ),
    ...outOfOrder(
      'pdf',
      await textOfPdf(pdf, edges, headsOfHtml(page)),
      clauses.map(({ lettered }) => lettered),
    ),
  ];
}

/** The head of a page has so much room. */
const shortened = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);

/** The texts that do not come one after the other in the whole. */
function outOfOrder(format: string, whole: string, texts: readonly string[]): string[] {
  let at = 0;
  return texts.flatMap((text) => {
    const found = whole.indexOf(text, at);
    if (found === -1) return [said(format, text, whole.slice(at, at + text.length))];
    at = found + text.length;
    return [];
  });
}

function said(format: string, page: string, file: string): string {
  const from = Math.max(0, [...page].findIndex((letter, at) => file[at] !== letter) - 40);
  return `${format}: the page has “${page.slice(from, from + 120)}”, the file “${file.slice(from, from + 120)}”`;
}
