import type { Block, DocumentModel } from './document.js';

/** What stands before the first section; the list of contents comes between the two. */
export function introductionOf({ blocks }: DocumentModel): {
  readonly introduction: readonly Block[];
  readonly parts: readonly Block[];
} {
  const first = blocks.findIndex(({ type }) => type === 'section');
  const at = first === -1 ? blocks.length : first;
  return { introduction: blocks.slice(0, at), parts: blocks.slice(at) };
}
