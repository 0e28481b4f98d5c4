import { Node, type Editor, type NodeViewRenderer } from '@tiptap/core';
import {
  NodeSelection,
  Plugin,
  rememberPlace,
  TextSelection,
  type EditorView,
} from '@commonworks/web-ui/shared-text';

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
    addProseMirrorPlugins: () => [
      new Plugin({
        props: { handleTextInput: (editing, _from, _to, text) => writeBehind(editing, name, text) },
      }),
    ],
  });

/** Who types while an entry is chosen writes behind it, not over it. */
function writeBehind({ state, dispatch }: EditorView, name: ReferenceName, text: string): boolean {
  const { selection, schema } = state;
  if (!(selection instanceof NodeSelection) || selection.node.type.name !== name) return false;
  const tr = state.tr.insert(selection.to, schema.nodes['paragraph']!.create(null, schema.text(text)));
  dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.to + 1 + text.length)).scrollIntoView());
  return true;
}

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
  const isOwnParagraph = $at.depth === 2 && $at.parent.type.name === 'paragraph';
  const isUnchanged = $at.parent.textBetween(0, $at.parent.content.size, undefined, ' ') === text;
  const { tr } = state;
  const reference = schema.nodes[name]!.create({ id });
  const end = $at.depth > 1 ? $at.after(2) : $at.depth > 0 ? $at.end(1) : state.doc.content.size - 1;
  const start = isOwnParagraph && isUnchanged ? $at.before(2) : end;
  tr.replaceWith(start, end, reference);
  // One writes on in a paragraph: beside two entries there is no other place for a cursor.
  const after = start + reference.nodeSize;
  if (tr.doc.nodeAt(after)?.type.name !== 'paragraph') tr.insert(after, schema.nodes['paragraph']!.create());
  tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
  editor.view.dispatch(tr);
  editor.commands.focus();
}
