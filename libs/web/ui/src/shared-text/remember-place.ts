import { type EditorState } from '@tiptap/pm/state';
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from '@tiptap/y-tiptap';
import type * as Y from 'yjs';

interface Binding {
  readonly doc: Y.Doc;
  readonly type: Y.XmlFragment;
  readonly binding: { readonly mapping: Map<Y.AbstractType<unknown>, unknown> };
}

const bindingOf = (state: EditorState) => ySyncPluginKey.getState(state) as Binding;

/**
 * Remembers a place in a shared text, whatever others write in the meantime.
 * @returns where it is at a later moment; null where it is gone
 */
export function rememberPlace(state: EditorState, position: number): (later: EditorState) => number | null {
  const { type, binding } = bindingOf(state);
  const place = absolutePositionToRelativePosition(
    position,
    type,
    binding.mapping as never,
  ) as Y.RelativePosition;
  return (later) => {
    const now = bindingOf(later);
    return relativePositionToAbsolutePosition(now.doc, now.type, place, now.binding.mapping as never);
  };
}
