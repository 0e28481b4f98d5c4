import { Button } from '@mantine/core';
import { useEditorState, type Editor } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { insertItem, itemAt, removeItem, turnConfidential } from './item-keys.js';
import { type ReferenceName } from './references.js';
import classes from './writing.module.css';

export interface MinutesToolsProps {
  editor: Editor;
  onTakeOut: (name: ReferenceName) => void;
}

/** What can be done in minutes beside writing: items, and what becomes a decision or an action of the group. */
export function MinutesTools({ editor, onTakeOut }: MinutesToolsProps) {
  const { t } = useTranslation('group');
  const { isInItem, isConfidential, isOnly } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const item = itemAt(state);
      return {
        isInItem: item !== null,
        isConfidential: item?.node.attrs['confidential'] === true,
        isOnly: state.doc.childCount < 2,
      };
    },
  });
  // The cursor stays in the text, whatever is pressed beside it.
  const button = { size: 'compact-sm', variant: 'default', onMouseDown: keepFocus } as const;
  return (
    <div className={classes.tools}>
      <Button {...button} title={t('minutes.decisionKey')} onClick={() => onTakeOut('decisionRef')}>
        {t('minutes.takeDecision')}
      </Button>
      <Button {...button} title={t('minutes.actionKey')} onClick={() => onTakeOut('actionRef')}>
        {t('minutes.takeAction')}
      </Button>
      <Button {...button} title={t('minutes.itemKey')} onClick={() => insertItem(editor)}>
        {t('minutes.newItem')}
      </Button>
      <Button
        {...button}
        variant={isConfidential ? 'light' : 'default'}
        aria-pressed={isConfidential}
        disabled={!isInItem}
        onClick={() => turnConfidential(editor)}
      >
        {t('minutes.turnConfidential')}
      </Button>
      <Button {...button} disabled={!isInItem || isOnly} onClick={() => removeItem(editor)}>
        {t('minutes.removeItem')}
      </Button>
    </div>
  );
}

const keepFocus = (event: React.MouseEvent) => event.preventDefault();
