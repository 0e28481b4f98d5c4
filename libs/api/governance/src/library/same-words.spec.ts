import { DocumentWriter } from '@commonworks/api-document';
import { pageHead, prepareDocument, writeHtml } from '@commonworks/domain-document';
import { libraryDocument } from '@commonworks/domain-governance';
import { TEMPLATES } from '@commonworks/domain-governance/templates';
import { describe, expect, it } from '@jest/globals';
import {
  clausesOfHtml,
  headsOfHtml,
  textOfDocx,
  textOfHtml,
  textOfPdf,
  withLetters,
  withoutNumbers,
} from '../../testing/clauses-of.js';

const writer = new DocumentWriter({ enter: () => Promise.resolve(() => undefined) });

const cases = Object.values(TEMPLATES).flatMap((template) =>
  (['en', 'fr'] as const).flatMap((language) =>
    (['blank', 'example'] as const).map((shown) => ({ template, language, shown })),
  ),
);

/** Each text in turn, after the one before. */
function expectInOrder(whole: string, parts: readonly string[]): void {
  let at = 0;
  for (const part of parts) {
    const found = whole.indexOf(part, at);
    if (found === -1) expect(whole.slice(at, at + part.length)).toBe(part);
    at = found + part.length;
  }
}

describe.each(cases)('$template.kind, $shown, $language', ({ template, language, shown }) => {
  it('says the same words, clause by clause, as DOCX, PDF and HTML', async () => {
    const document = libraryDocument(template, language, shown);
    const html = writeHtml(document);
    const clauses = clausesOfHtml(html);
    expect(clauses.length).toBeGreaterThan(3);

    const docx = await textOfDocx(await writer.write(document, 'docx'));
    expectInOrder(
      docx,
      clauses.map((clause) => textOfHtml(withoutNumbers(clause))),
    );

    const prepared = prepareDocument(document);
    const { left, right } = pageHead(prepared);
    const edges = [left, right, prepared.status.foot, prepared.pageOf];
    const pdf = await textOfPdf(await writer.write(document, 'pdf'), edges, headsOfHtml(html));
    expectInOrder(
      pdf,
      clauses.map((clause) => textOfHtml(withLetters(clause))),
    );
  }, 60_000);
});
