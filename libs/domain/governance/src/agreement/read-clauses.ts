import { numberSections, type Block, type DocumentModel, type Inline } from '@commonworks/domain-document';
import type { ReadClause } from './compare-versions.js';

/**
 * The clauses of a document as they read, with their numbers: a line for each paragraph, item or row.
 * @param numberedAs another version, whose numbers stand in the texts for whatever it has too: so two versions are compared,
 *   between which every paragraph after a clause that was left out would else be another
 */
export function readClauses(document: DocumentModel, numberedAs: DocumentModel = document): ReadClause[] {
  const own = numberSections(document);
  const numbers = new Map([...own, ...numberSections(numberedAs)]);
  return document.blocks.flatMap((block): ReadClause[] =>
    block.type === 'section'
      ? [
          {
            id: block.id,
            number: own.get(block.id) ?? '',
            title: block.title,
            text: linesOf(block.blocks, numbers).join('\n'),
          },
        ]
      : [],
  );
}

type Numbers = ReadonlyMap<string, string>;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

function linesOf(blocks: readonly Block[], numbers: Numbers): string[] {
  return blocks.flatMap((block): string[] => {
    switch (block.type) {
      case 'paragraph':
        return [wordsOf(block.content, numbers)];
      case 'numbered':
        return [`${numbers.get(block.id) ?? ''} ${wordsOf(block.content, numbers)}`];
      case 'list':
        return block.items.flatMap((item, at) =>
          linesOf(item, numbers).map((line, row) =>
            row === 0 ? `(${LETTERS[at % 26] ?? ''}) ${line}` : line,
          ),
        );
      case 'facts':
        return block.rows.map(({ label, value }) => [label, wordsOf(value, numbers)].join('\t'));
      case 'table':
        return [
          block.caption,
          block.columns.map(({ title }) => title).join('\t'),
          ...block.rows.map((row) => row.map((cell) => wordsOf(cell, numbers)).join('\t')),
        ];
      case 'panel':
        return [block.label, ...linesOf(block.blocks, numbers)];
      case 'section':
        return [`${numbers.get(block.id) ?? ''} ${block.title}`, ...linesOf(block.blocks, numbers)];
    }
  });
}

const wordsOf = (content: readonly Inline[], numbers: Numbers): string =>
  content
    .map((piece) => {
      if (piece.type === 'break') return '\n';
      return piece.type === 'text' ? piece.text : (numbers.get(piece.to) ?? '');
    })
    .join('');
