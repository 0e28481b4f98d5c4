import { type Editor } from '@tiptap/core';
import { TextSelection } from '@commonworks/web-ui/shared-text';

/** The item in which the cursor is, with where it begins; null where more than one is chosen. */
export function itemAt({ selection: { $from, $to } }: Editor['state']) {
  if ($from.depth === 0 || $from.node(1) !== $to.node(1)) return null;
  return { node: $from.node(1), start: $from.before(1), end: $from.after(1) };
}

/** Enter in a title goes to what follows it: a title is one line. */
export function enterTitle({ state, view }: Editor): boolean {
  const { $from, $to } = state.selection;
  if ($from.parent.type.name !== 'itemTitle' || !$from.sameParent($to)) return false;
  const after = $from.after();
  const tr = state.tr.deleteSelection();
  const rest = $from.parent.textContent.slice($to.parentOffset);
  const at = tr.mapping.map(after);
  if (rest !== '') tr.delete(at - 1 - rest.length, at - 1);
  const paragraph = state.schema.nodes['paragraph']!.create(
    null,
    rest === '' ? null : state.schema.text(rest),
  );
  const place = tr.mapping.map(after);
  const next = tr.doc.nodeAt(place);
  const isFree = next?.type.name === 'paragraph' && next.content.size === 0 && rest === '';
  if (!isFree) tr.insert(place, paragraph);
  tr.setSelection(TextSelection.create(tr.doc, place + 1)).scrollIntoView();
  view.dispatch(tr);
  return true;
}

/** Backspace in an item in which nothing stands takes it away, where there are others. */
export function leaveEmptyItem({ state, view }: Editor): boolean {
  const item = itemAt(state);
  if (item === null || !state.selection.empty || state.doc.childCount < 2) return false;
  const isEmpty = item.node.textContent === '' && item.node.children.every(({ type }) => type.isTextblock);
  if (!isEmpty || state.selection.$from.parent.type.name !== 'itemTitle') return false;
  const tr = state.tr.delete(item.start, item.end);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.max(0, item.start - 1)), -1)).scrollIntoView();
  view.dispatch(tr);
  return true;
}

/** A new item after that in which the cursor is, with the cursor in its title. */
export function insertItem({ state, view }: Editor): boolean {
  const { item, itemTitle, paragraph } = state.schema.nodes;
  const at = itemAt(state)?.end ?? state.doc.content.size;
  const made = item!.create({ id: crypto.randomUUID(), confidential: false }, [
    itemTitle!.create(),
    paragraph!.create(),
  ]);
  const tr = state.tr.insert(at, made);
  tr.setSelection(TextSelection.create(tr.doc, at + 2)).scrollIntoView();
  view.dispatch(tr);
  view.focus();
  return true;
}

/** Makes the item confidential, or open again. */
export function turnConfidential({ state, view }: Editor): void {
  const item = itemAt(state);
  if (item === null) return;
  const { confidential } = item.node.attrs as { confidential: boolean };
  view.dispatch(state.tr.setNodeAttribute(item.start, 'confidential', !confidential));
  view.focus();
}

/** Takes the item away, where there are others. */
export function removeItem({ state, view }: Editor): void {
  const item = itemAt(state);
  if (item === null || state.doc.childCount < 2) return;
  const tr = state.tr.delete(item.start, item.end);
  tr.setSelection(
    TextSelection.near(tr.doc.resolve(Math.min(item.start, tr.doc.content.size))),
  ).scrollIntoView();
  view.dispatch(tr);
  view.focus();
}
