import { Extension } from '@tiptap/core';
import { yCursorPlugin } from '@tiptap/y-tiptap';
import { type PersonColours } from './person-colours.js';
import classes from './shared-text.module.css';
import { type TextRoom } from './text-room.js';

interface CaretsOptions {
  readonly room: Pick<TextRoom, 'awareness' | 'colours'>;
}

interface Writer {
  readonly id?: string;
  readonly name?: string;
}

/** Shows where the others write, each with name and colour. The package for it lags behind the editor's own version. */
export const Carets = Extension.create<CaretsOptions>({
  name: 'carets',
  addProseMirrorPlugins() {
    const { awareness, colours } = this.options.room;
    return [
      yCursorPlugin(awareness, {
        cursorBuilder: (writer: Writer) => caretOf(writer, colours),
        selectionBuilder: ({ id }: Writer) => ({
          class: classes.chosen!,
          'data-colour': String(colourOf(id, colours)),
        }),
      }),
    ];
  },
});

const colourOf = (id: string | undefined, colours: PersonColours) => (id === undefined ? 0 : colours.of(id));

/** For the eye alone: who else is here is said above the text. */
function caretOf({ id, name = '' }: Writer, colours: PersonColours): HTMLElement {
  const caret = document.createElement('span');
  caret.className = classes.caret!;
  caret.dataset['colour'] = String(colourOf(id, colours));
  caret.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = classes.caretName!;
  label.textContent = name.slice(0, 40);
  caret.append(label);
  return caret;
}
