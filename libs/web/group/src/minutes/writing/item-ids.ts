import { isChangeOrigin, type EditorState, type Transaction } from '@commonworks/web-ui/shared-text';

/**
 * Gives an item that one makes, copies or divides an id of its own, before it is sent. What others sent is left alone: each
 * page would else put right the same thing otherwise.
 */
export function newIds(
  transactions: readonly Transaction[],
  _before: EditorState,
  { doc, tr }: EditorState,
): Transaction | null {
  const isOurs = transactions.some((one) => one.docChanged && !isChangeOrigin(one));
  if (!isOurs) return null;
  const known = new Set<unknown>([null]);
  doc.forEach((item, position) => {
    const { id } = item.attrs as { id: unknown };
    if (item.type.name !== 'item') return;
    if (known.has(id)) tr.setNodeAttribute(position, 'id', crypto.randomUUID());
    known.add(id);
  });
  return tr.docChanged ? tr : null;
}
