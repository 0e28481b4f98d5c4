import { numberSections, type Block, type DocumentModel, type Inline } from '@commonworks/domain-document';

/** Every word of a document with its numbers, a line for each paragraph, cell or heading. */
export function linesOf(document: DocumentModel): string[] {
  const numbers = numberSections(document);
  const inline = (content: readonly Inline[]) =>
    content
      .map((one) => {
        if (one.type === 'break') return '/';
        return one.type === 'text' ? one.text : `→${numbers.get(one.to) ?? '?'}`;
      })
      .join('');
  const lines = (blocks: readonly Block[]): string[] =>
    blocks.flatMap((block): string[] => {
      switch (block.type) {
        case 'paragraph':
          return [inline(block.content)];
        case 'numbered':
          return [`${numbers.get(block.id) ?? '?'} ${inline(block.content)}`];
        case 'list':
          return lines(block.items.flat()).map((line) => `- ${line}`);
        case 'facts':
          return block.rows.map(({ label, value }) => `${label}: ${inline(value)}`);
        case 'table':
          return [`[${block.caption}]`, ...block.rows.map((row) => row.map(inline).join(' | '))];
        case 'panel':
          return [`<${block.label}>`, ...lines(block.blocks)];
        case 'section':
          return [`# ${numbers.get(block.id) ?? ''} ${block.title}`, ...lines(block.blocks)];
      }
    });
  return lines(document.blocks);
}
