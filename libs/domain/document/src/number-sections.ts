import type { Block, DocumentModel } from './document.js';

/**
 * The numbers of a document's sections and numbered paragraphs, by their ids: “2”, and within it “2.1”. One that is left out
 * renumbers all that follow, references included.
 */
export function numberSections({ blocks }: DocumentModel): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  count(blocks, '', numbers);
  return numbers;
}

function count(blocks: readonly Block[], before: string, numbers: Map<string, string>): void {
  let last = 0;
  const next = () => `${before}${(last += 1)}`;
  for (const block of blocks) {
    if (block.type === 'numbered') numbers.set(block.id, next());
    // What is set apart counts with what stands around it.
    if (block.type === 'panel')
      for (const inner of block.blocks) if (inner.type === 'numbered') numbers.set(inner.id, next());
    if (block.type !== 'section') continue;
    if (block.numbered) numbers.set(block.id, next());
    const own = numbers.get(block.id);
    count(block.blocks, own === undefined ? before : `${own}.`, numbers);
  }
}
