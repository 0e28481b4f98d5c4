import {
  introductionOf,
  numberSections,
  type Block,
  type DocumentModel,
  type Inline,
  type TableColumn,
} from '@commonworks/domain-document';
import { hasLongLabel } from '../../long-label.js';

/** What looks alike: only such paragraphs are changed into each other, all others are taken out and put in. */
export type UnitLook =
  | {
      readonly kind: 'styled';
      readonly style: 'Kind' | 'Title' | 'Under title' | 'Status' | 'Note' | 'Table caption';
    }
  | { readonly kind: 'contents'; readonly isHeading: boolean }
  | { readonly kind: 'heading'; readonly depth: number; readonly numbered: boolean }
  | { readonly kind: 'numbered'; readonly depth: number }
  | { readonly kind: 'paragraph'; readonly bold: boolean }
  | { readonly kind: 'item'; readonly counted: 'bullets' | 'numbers' | 'letters'; readonly level: number }
  /** One after the first of an item. */
  | {
      readonly kind: 'continued';
      readonly level: number;
      readonly counted: 'bullets' | 'numbers' | 'letters';
    }
  | { readonly kind: 'fact'; readonly wide: boolean }
  | {
      readonly kind: 'row';
      readonly isHead: boolean;
      readonly rowHeads: boolean;
      readonly columns: readonly Pick<TableColumn, 'share' | 'align'>[];
    }
  /** Room after a table or a panel. */
  | { readonly kind: 'room' };

/** A paragraph of a document, or a row of a table, as it is compared: its words apart by cells. */
export interface Unit {
  readonly look: UnitLook;
  /** One of a paragraph; label and value of a fact; the cells of a row. */
  readonly texts: readonly string[];
}

/** A document as its paragraphs and rows, in their order; numbers of paragraphs are counted by whoever shows them. */
export function unitsOf(document: DocumentModel): Unit[] {
  const { kind, title, subtitle, status, contents, blocks } = document;
  const numbers = numberSections(document);
  const { introduction, parts } = introductionOf(document);
  const styled = (style: Extract<UnitLook, { kind: 'styled' }>['style'], text: string): Unit => ({
    look: { kind: 'styled', style },
    texts: [text],
  });
  const sections = blocks.flatMap((block) =>
    block.type === 'section' && numbers.has(block.id)
      ? [`${numbers.get(block.id) ?? ''}.\t${block.title}`]
      : [],
  );
  return [
    styled('Kind', kind),
    styled('Title', title),
    ...subtitle.map((text) => styled('Under title', text)),
    styled('Status', status.detail === '' ? status.label : `${status.label} — ${status.detail}`),
    ...blockUnits(introduction, numbers, 0),
    ...(contents === undefined
      ? []
      : [contents, ...sections].map((text, at): Unit => ({
          look: { kind: 'contents', isHeading: at === 0 },
          texts: [text],
        }))),
    ...blockUnits(parts, numbers, 0),
  ];
}

type Numbers = ReadonlyMap<string, string>;

const blockUnits = (blocks: readonly Block[], numbers: Numbers, depth: number): Unit[] =>
  blocks.flatMap((block): Unit[] => {
    const words = (content: readonly Inline[]) => wordsOf(content, numbers);
    switch (block.type) {
      case 'paragraph':
        return block.tone === 'note'
          ? [{ look: { kind: 'styled', style: 'Note' }, texts: [words(block.content)] }]
          : [{ look: { kind: 'paragraph', bold: false }, texts: [words(block.content)] }];
      case 'numbered':
        return [{ look: { kind: 'numbered', depth }, texts: [words(block.content)] }];
      case 'list':
        return listUnits(block, numbers, 0);
      case 'facts':
        return block.rows.map(({ label, value }) => ({
          look: { kind: 'fact', wide: hasLongLabel(block) },
          texts: [label, words(value)],
        }));
      case 'table': {
        const columns = block.columns.map(({ share, align }) => ({ share, ...(align && { align }) }));
        const row = (texts: readonly string[], isHead: boolean): Unit => ({
          look: { kind: 'row', isHead, rowHeads: block.rowHeads === true, columns },
          texts,
        });
        return [
          { look: { kind: 'styled', style: 'Table caption' }, texts: [block.caption] },
          row(
            block.columns.map((column) => column.title),
            true,
          ),
          ...block.rows.map((cells) => row(cells.map(words), false)),
          ROOM,
        ];
      }
      case 'panel':
        return [
          { look: { kind: 'paragraph', bold: true }, texts: [block.label] },
          ...blockUnits(block.blocks, numbers, depth),
          ROOM,
        ];
      case 'section':
        return [
          { look: { kind: 'heading', depth, numbered: block.numbered }, texts: [block.title] },
          ...blockUnits(block.blocks, numbers, depth + 1),
        ];
    }
  });

const ROOM: Unit = { look: { kind: 'room' }, texts: [''] };

function listUnits(list: Extract<Block, { type: 'list' }>, numbers: Numbers, level: number): Unit[] {
  const counted = list.ordered ? (list.counted ?? 'numbers') : 'bullets';
  return list.items.flatMap((item) =>
    item.flatMap((inner, place): Unit[] => {
      if (inner.type === 'list') return listUnits(inner, numbers, level + 1);
      const kind = place === 0 ? 'item' : 'continued';
      return [{ look: { kind, counted, level }, texts: [wordsOf(inner.content, numbers)] }];
    }),
  );
}

const wordsOf = (content: readonly Inline[], numbers: Numbers): string =>
  content
    .map((piece) =>
      piece.type === 'break' ? '\n' : piece.type === 'text' ? piece.text : (numbers.get(piece.to) ?? ''),
    )
    .join('');
