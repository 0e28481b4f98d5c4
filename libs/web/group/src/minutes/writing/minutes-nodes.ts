import { mergeAttributes, Node } from '@tiptap/core';
import { Plugin } from '@commonworks/web-ui/shared-text';
import { newIds } from './item-ids.js';
import { enterTitle, leaveEmptyItem, insertItem } from './item-keys.js';

/** Words within the text that are not of it. */
export interface ItemWords {
  confidential: string;
  untitled: string;
}

export const MinutesDoc = Node.create({ name: 'doc', topNode: true, content: 'item+' });

/** An item that was dealt with, which may be confidential. What stands in one is not drawn into another by a key. */
export const Item = Node.create<{ words: ItemWords }>({
  name: 'item',
  content: 'itemTitle (block | reference)*',
  isolating: true,
  defining: true,
  // Before the keys of lists and breaks.
  priority: 1_000,
  addOptions: () => ({ words: { confidential: '', untitled: '' } }),
  addAttributes: () => ({
    id: {
      default: null,
      parseHTML: (element) => element.getAttribute('data-item'),
      renderHTML: ({ id }: { id?: string }) => ({ 'data-item': id }),
    },
    confidential: {
      default: false,
      parseHTML: (element) => element.hasAttribute('data-confidential'),
      renderHTML: () => ({}),
    },
  }),
  parseHTML: () => [{ tag: 'section[data-item]' }],
  renderHTML({ node, HTMLAttributes }) {
    const label = node.attrs['confidential'] ? { 'data-confidential': this.options.words.confidential } : {};
    return ['section', mergeAttributes(HTMLAttributes, label), 0];
  },
  addKeyboardShortcuts() {
    return {
      Enter: () => enterTitle(this.editor),
      Backspace: () => leaveEmptyItem(this.editor),
      'Mod-Enter': () => insertItem(this.editor),
    };
  },
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: newIds })],
});

export const ItemTitle = Node.create<{ words: ItemWords }>({
  name: 'itemTitle',
  content: 'text*',
  marks: '',
  defining: true,
  addOptions: () => ({ words: { confidential: '', untitled: '' } }),
  parseHTML: () => [{ tag: 'h3[data-title]' }],
  renderHTML({ node, HTMLAttributes }) {
    const empty = node.content.size === 0 ? { 'data-empty': this.options.words.untitled } : {};
    return ['h3', mergeAttributes({ 'data-title': '' }, HTMLAttributes, empty), 0];
  },
});
