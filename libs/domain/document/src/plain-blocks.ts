import type { Block, DocumentModel, Inline } from './document.js';
import { numberSections } from './number-sections.js';

/** A block in plain words, for whatever look it is given elsewhere: in a form of somebody's own. */
export type PlainBlock =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Parts of a document in plain words, with the numbers they have in it. */
export function plainBlocks(document: DocumentModel, parts: readonly Block[]): PlainBlock[] {
  const numbers = numberSections(document);
  const words = (content: readonly Inline[]) =>
    content
      .map((piece) =>
        piece.type === 'text' ? piece.text : piece.type === 'break' ? '\n' : (numbers.get(piece.to) ?? ''),
      )
      .join('');

  return parts.flatMap((part) => asWords(part, 1));

  function asWords(block: Block, level: number): PlainBlock[] {
    switch (block.type) {
      case 'section': {
        const text = [numbers.get(block.id), block.title].filter(Boolean).join(' ');
        return [{ type: 'heading', level, text }, ...block.blocks.flatMap((one) => asWords(one, level + 1))];
      }
      case 'paragraph':
        return [{ type: 'paragraph', text: words(block.content) }];
      case 'numbered':
        return [{ type: 'paragraph', text: `${numbers.get(block.id) ?? ''} ${words(block.content)}` }];
      case 'list':
        return block.items.flatMap((item, at) =>
          item
            .flatMap((one) => asWords(one, level))
            .map((one, row) =>
              row === 0 && one.type === 'paragraph'
                ? { ...one, text: `${markOf(block, at)} ${one.text}` }
                : one,
            ),
        );
      case 'facts':
        return block.rows.map(({ label, value }) => ({
          type: 'paragraph',
          text: `${label}: ${words(value)}`,
        }));
      case 'table':
        return [
          {
            type: 'table',
            caption: block.caption,
            columns: block.columns.map(({ title }) => title),
            rows: block.rows.map((row) => row.map(words)),
          },
        ];
      case 'panel':
        return [
          { type: 'paragraph', text: block.label },
          ...block.blocks.flatMap((one) => asWords(one, level)),
        ];
    }
  }
}

function markOf({ ordered, counted }: Extract<Block, { type: 'list' }>, at: number): string {
  if (counted === 'letters') return `(${LETTERS[at % LETTERS.length] ?? ''})`;
  return ordered ? `${at + 1}.` : '–';
}
