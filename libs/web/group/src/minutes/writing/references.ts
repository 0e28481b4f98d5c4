import { Node, type Editor, type NodeViewRenderer } from '@tiptap/core';
import { rememberPlace, TextSelection } from '@commonworks/web-ui/shared-text';

export type ReferenceName = 'decisionRef' | 'actionRef';

/** A decision or an action of the group: the text carries its id alone, so that it says what the group’s list says. */
export const referenceNode = (name: ReferenceName, view: NodeViewRenderer) =>
  Node.create({
    name,
    group: 'reference',
    atom: true,
    selectable: true,
    draggable: false,
    addAttributes: () => ({
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute('data-id'),
        renderHTML: ({ id }: { id?: string }) => ({ 'data-id': id }),
      },
    }),
    parseHTML: () => [{ tag: `div[data-reference="${name}"][data-id]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { 'data-reference': name, ...HTMLAttributes }],
    addNodeView: () => view,
  });

/** A paragraph that becomes a decision or an action. */
export interface TakenOut {
  /** What it says. */
  readonly text: string;
  /** Puts the reference in its place; behind it, where somebody has written in it meanwhile. */
  readonly put: (name: ReferenceName, id: string) => void;
}

/** Takes the paragraph in which the cursor is, or nothing where it is in none. */
export function takeOut(editor: Editor): TakenOut {
  const { state } = editor;
  const { $from } = state.selection;
  const isParagraph = $from.parent.type.name === 'paragraph';
  const text = isParagraph ? $from.parent.textBetween(0, $from.parent.content.size, undefined, ' ') : '';
  const place = rememberPlace(state, $from.depth === 0 ? 1 : $from.start());
  return {
    text: text.trim(),
    put: (name, id) => putReference(editor, place(editor.state), text, name, id),
  };
}

function putReference(
  editor: Editor,
  position: number | null,
  text: string,
  name: ReferenceName,
  id: string,
): void {
  const { state } = editor;
  const { schema } = state;
  const $at = state.doc.resolve(Math.min(position ?? state.doc.content.size - 1, state.doc.content.size));
  const item = $at.depth > 0 ? $at.node(1) : state.doc.lastChild!;
  const isOwnParagraph = $at.depth === 2 && $at.parent.type.name === 'paragraph';
  const isUnchanged = $at.parent.textBetween(0, $at.parent.content.size, undefined, ' ') === text;
  const { tr } = state;
  const reference = schema.nodes[name]!.create({ id });
  const end = $at.depth > 1 ? $at.after(2) : $at.depth > 0 ? $at.end(1) : state.doc.content.size - 1;
  const start = isOwnParagraph && isUnchanged ? $at.before(2) : end;
  tr.replaceWith(start, end, reference);
  const after = start + reference.nodeSize;
  const isLast = end >= ($at.depth > 0 ? $at.start(1) + item.content.size : end);
  if (isLast) tr.insert(after, schema.nodes['paragraph']!.create());
  tr.setSelection(TextSelection.near(tr.doc.resolve(after), 1)).scrollIntoView();
  editor.view.dispatch(tr);
  editor.commands.focus();
}
