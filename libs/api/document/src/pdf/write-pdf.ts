import { readFileSync } from 'node:fs';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import type { DocumentModel } from '@commonworks/domain-document';
import { readFonts } from './fonts.js';
import { readCoverage } from './read-coverage.js';
import { toData } from './to-data.js';

/** Holds nothing: all that a document is drawn from is handed over. */
const NOWHERE = '/commonworks-documents';

/**
 * The document as tagged PDF (PDF/UA-1); the same bytes for the same document.
 * @throws Error where it cannot be drawn
 */
export function writePdf(model: DocumentModel): Buffer {
  const fonts = readFonts();
  const [first, ...others] = fonts.map(readCoverage);
  const has = (character: number) =>
    first?.has(character) === true && others.every((coverage) => coverage.has(character));
  const compiler = NodeCompiler.create({ workspace: NOWHERE, fontArgs: [{ fontBlobs: fonts }] });
  compiler.mapShadow(`${NOWHERE}/document.json`, Buffer.from(JSON.stringify(toData(model, has))));
  const mainFileContent = readFileSync(new URL('./document.typ', import.meta.url), 'utf8');
  const compiled = compiler.compile({ mainFileContent });
  if (!compiled.result) throw new Error(said(compiler, compiled.takeDiagnostics()));
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp: 0 });
}

const said = (compiler: NodeCompiler, diagnostics: NodeError | null): string =>
  diagnostics === null ? 'not drawn' : JSON.stringify(compiler.fetchDiagnostics(diagnostics)).slice(0, 2_000);
