import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { ActionEntry, GoneEntry } from '../reading/entries.js';
import { DecisionEntry } from '../reading/decision-entry.js';
import { useTurnDone } from '../../actions/use-turn-done.js';
import { useShownAction } from '../reading/use-shown-action.js';
import { useGroupLists } from './group-lists.js';

/** A decision as the group’s list has it now. */
export function DecisionView({ node, selected }: ReactNodeViewProps) {
  const { t } = useTranslation('group');
  const group = useGroupLists();
  const decision = group.decisions.find(({ id }) => id === node.attrs['id']);
  return (
    <NodeViewWrapper contentEditable={false} data-selected={selected || undefined}>
      {decision ? <DecisionEntry decision={decision} /> : <GoneEntry words={t('minutes.noDecision')} />}
    </NodeViewWrapper>
  );
}

/** An action as the group’s list has it now, to be ticked off here as there. */
export function ActionView({ node, selected, editor }: ReactNodeViewProps) {
  const { t } = useTranslation('group');
  const group = useGroupLists();
  const turn = useTurnDone();
  const shown = useShownAction();
  const action = group.actions.find(({ id }) => id === node.attrs['id']);
  return (
    <NodeViewWrapper contentEditable={false} data-selected={selected || undefined}>
      {action ? (
        <ActionEntry action={shown(action)} onTurn={editor.isEditable ? () => turn(action) : null} />
      ) : (
        <GoneEntry words={t('minutes.noAction')} />
      )}
    </NodeViewWrapper>
  );
}
