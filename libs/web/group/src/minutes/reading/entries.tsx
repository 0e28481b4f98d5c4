import { explainError, localDay, serverClock, StatusBadge, useFormat } from '@commonworks/web-ui';
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stateOfAction, TASK_TONES } from '../../actions/state-of-action.js';
import classes from './reading.module.css';

/** An action as it is shown in a text. */
export interface ShownAction {
  readonly title: string;
  readonly dueOn: string;
  readonly done: boolean;
  readonly municipality: string;
  /** Null where the municipality is to find somebody. */
  readonly person: string | null;
}

export interface ActionEntryProps {
  action: ShownAction;
  /** Ticks it off, or opens it again; null where it is only read. */
  onTurn: (() => Promise<void>) | null;
  /** As it stood when that was fixed: what was open then says nothing of today. */
  fixed?: boolean;
}

/** Who does what until when, within a text. */
export function ActionEntry({ action, onTurn, fixed = false }: ActionEntryProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const [failed, setFailed] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const { title, dueOn, done, municipality, person } = action;
  const state = stateOfAction(action, localDay(serverClock.now()));
  const turn = async () => {
    setBusy(true);
    setFailed(null);
    await onTurn?.().catch(setFailed);
    setBusy(false);
  };
  return (
    <div className={classes.entry} data-kind="action">
      <div className={classes.kind}>
        {t('minutes.action')}
        {onTurn && (
          <Checkbox
            size="md"
            classNames={{ label: classes.tickWord }}
            checked={done}
            disabled={busy}
            label={t('actions.state.DONE')}
            aria-label={t('minutes.doneOf', { title })}
            onChange={() => void turn()}
          />
        )}
        {!onTurn && (done || !fixed) && (
          <StatusBadge tone={TASK_TONES[state]} label={t(`actions.state.${state}`)} />
        )}
      </div>
      <p className={classes.said}>{title}</p>
      <p className={classes.more}>
        {t('minutes.actionOf', {
          who: person === null ? municipality : t('author.of', { name: person, place: municipality }),
          day: format.date(dueOn),
        })}
      </p>
      {failed !== null && (
        <p role="alert" className={classes.trouble}>
          {explainError(failed).message ?? t('minutes.notTurned')}
        </p>
      )}
    </div>
  );
}

/** What the text names and the list has no longer. */
export function GoneEntry({ words }: { words: string }) {
  return (
    <div className={classes.entry} data-gone>
      <p className={classes.more}>{words}</p>
    </div>
  );
}
