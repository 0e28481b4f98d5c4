import { RichTextEditor } from '@mantine/tiptap';
import { Button, Group, Popover, TextInput } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkSign } from './writing-icons.js';

export interface LinkControlProps {
  editor: Editor;
  isAddress: (href: string) => boolean;
}

/** Makes the chosen words a link, changes where it leads, or makes it plain words again. */
export function LinkControl({ editor, isAddress }: LinkControlProps) {
  const { t } = useTranslation('ui');
  const [address, setAddress] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const { isLink, isNowhere } = useEditorState({
    editor,
    selector: ({ editor: { state, isActive } }) => {
      const active = isActive.call(editor, 'link');
      return { isLink: active, isNowhere: state.selection.empty && !active };
    },
  });
  const open = () => {
    setWrong(false);
    setAddress((editor.getAttributes('link')['href'] as string | undefined) ?? '');
  };
  const close = () => setAddress(null);
  const put = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const href = addressOf(address ?? '');
    if (!isAddress(href)) return setWrong(true);
    editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run();
    close();
  };
  return (
    <Popover
      opened={address !== null}
      onChange={close}
      position="bottom-start"
      trapFocus
      withinPortal={false}
    >
      <Popover.Target>
        <RichTextEditor.Control
          aria-label={t('sharedText.link')}
          title={t('sharedText.link')}
          active={isLink}
          disabled={isNowhere}
          onClick={() => (address === null ? open() : close())}
        >
          <LinkSign />
        </RichTextEditor.Control>
      </Popover.Target>
      <Popover.Dropdown>
        <form onSubmit={put}>
          <TextInput
            label={t('sharedText.address')}
            value={address ?? ''}
            error={isWrong && t('sharedText.noAddress')}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            miw="16rem"
            data-autofocus
          />
          <Group gap="xs" mt="xs">
            <Button type="submit" size="compact-sm">
              {t('sharedText.putLink')}
            </Button>
            {isLink && (
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => {
                  editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
                  close();
                }}
              >
                {t('sharedText.unlink')}
              </Button>
            )}
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}

/** What one types for an address: one without its beginning, or of a mailbox, is completed. */
function addressOf(typed: string): string {
  const text = typed.trim();
  if (/^[a-z]+:/i.test(text)) return text;
  return text.includes('@') ? `mailto:${text}` : `https://${text}`;
}
