import { Mark, markPasteRule, mergeAttributes } from '@tiptap/core';

interface PlainLinkOptions {
  /** Where a link may lead; any other is no link. */
  isAddress: (href: string) => boolean;
}

/** A link that is an address and nothing more: the editor’s own keeps how it opens, which shared texts do not have. */
export const PlainLink = Mark.create<PlainLinkOptions>({
  name: 'link',
  inclusive: false,
  addOptions: () => ({ isAddress: () => false }),
  addAttributes: () => ({ href: { default: null } }),
  parseHTML() {
    const allowed = (element: HTMLElement) => this.options.isAddress(element.getAttribute('href') ?? '');
    return [{ tag: 'a[href]', getAttrs: (element) => (allowed(element) ? null : false) }];
  },
  renderHTML({ HTMLAttributes }) {
    const { href } = HTMLAttributes as { href?: unknown };
    // What somebody else’s page may have written is shown as a link only where it is one.
    const isSafe = typeof href === 'string' && this.options.isAddress(href);
    const attributes = isSafe ? { href, rel: 'noopener noreferrer', target: '_blank' } : {};
    return ['a', mergeAttributes(attributes), 0];
  },
  addPasteRules() {
    return [
      markPasteRule({
        find: (text) =>
          [...text.matchAll(/https:\/\/[^\s<>"]+[^\s<>".,;:!?)]/g)]
            .filter(([address]) => this.options.isAddress(address))
            .map((match) => ({ index: match.index, text: match[0], data: { href: match[0] } })),
        type: this.type,
        getAttributes: ({ data }) => data,
      }),
    ];
  },
});
