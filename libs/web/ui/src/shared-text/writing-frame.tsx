import '@mantine/tiptap/styles.layer.css';
import { RichTextEditor } from '@mantine/tiptap';
import { useEditorState, type Editor } from '@tiptap/react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkControl } from './link-control.js';
import classes from './shared-text.module.css';
import { BoldSign, BulletsSign, ItalicSign, NumbersSign } from './writing-icons.js';

export interface WritingFrameProps {
  editor: Editor;
  /** Nothing is changed here: there is no bar of tools. */
  readOnly: boolean;
  isAddress: (href: string) => boolean;
  /** What else can be done with the text, beside its looks. */
  tools?: ReactNode;
  /** Below the text: whether it is stored, and who else is here. */
  children: ReactNode;
}

const LOOKS = [
  ['bold', 'bold', BoldSign, (editor: Editor) => editor.chain().focus().toggleBold()],
  ['italic', 'italic', ItalicSign, (editor: Editor) => editor.chain().focus().toggleItalic()],
] as const;

const LISTS = [
  ['bulletList', 'bullets', BulletsSign, (editor: Editor) => editor.chain().focus().toggleBulletList()],
  ['orderedList', 'numbers', NumbersSign, (editor: Editor) => editor.chain().focus().toggleOrderedList()],
] as const;

/** A text that is written, with its tools above it. */
export function WritingFrame({ editor, readOnly, isAddress, tools, children }: WritingFrameProps) {
  const { t } = useTranslation('ui');
  const active = useEditorState({
    editor,
    selector: ({ editor: { isActive } }) =>
      [...LOOKS, ...LISTS].map(([name]) => name).filter((name) => isActive.call(editor, name)),
  });
  const controls = (of: typeof LOOKS | typeof LISTS) =>
    of.map(([name, words, Sign, toggle]) => (
      <RichTextEditor.Control
        key={name}
        aria-label={t(`sharedText.${words}`)}
        title={t(`sharedText.${words}`)}
        active={active.includes(name)}
        onClick={() => toggle(editor).run()}
      >
        <Sign />
      </RichTextEditor.Control>
    ));
  return (
    <RichTextEditor
      editor={editor}
      withTypographyStyles={false}
      withCodeHighlightStyles={false}
      className={classes.frame}
    >
      {!readOnly && (
        <RichTextEditor.Toolbar
          className={classes.tools}
          sticky
          stickyOffset="var(--app-shell-header-offset, 0px)"
        >
          <RichTextEditor.ControlsGroup>{controls(LOOKS)}</RichTextEditor.ControlsGroup>
          <RichTextEditor.ControlsGroup>
            {controls(LISTS)}
            <LinkControl editor={editor} isAddress={isAddress} />
          </RichTextEditor.ControlsGroup>
          {tools}
        </RichTextEditor.Toolbar>
      )}
      <RichTextEditor.Content className={classes.text} />
      <div className={classes.bar}>{children}</div>
    </RichTextEditor>
  );
}
