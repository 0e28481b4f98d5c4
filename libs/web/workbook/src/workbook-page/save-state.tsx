import { useTranslation } from 'react-i18next';
import { type AutosaveEngine } from '../autosave/autosave-engine.js';
import { type OutboxSummary } from '../autosave/outbox.js';
import { useAutosaveSummary } from '../autosave/use-autosave.js';
import classes from './desk.module.css';

interface SaveStateProps {
  engine: AutosaveEngine;
  /** Where nothing can be answered, that all is saved is no news. */
  editable: boolean;
}

/** Saved, saving, waiting, or not accepted: always in view. */
export function SaveState({ engine, editable }: SaveStateProps) {
  const { t } = useTranslation('workbook');
  const summary = useAutosaveSummary(engine);
  const { waiting, refused } = summary;
  const onTheWay = stateOf(summary);
  return (
    <div role="status" className={classes.saveStates}>
      {((editable && refused === 0) || onTheWay !== 'saved') && (
        <p className={classes.saveState} data-state={onTheWay}>
          {t(`saveState.${onTheWay}`, { count: waiting })}
        </p>
      )}
      {refused > 0 && (
        <p className={classes.saveState} data-state="refused">
          {t('saveState.refused', { count: refused })}
        </p>
      )}
    </div>
  );
}

function stateOf({ typing, saving, waiting, connection }: OutboxSummary): string {
  if (waiting > 0) return 'waiting';
  if (saving > 0) return 'saving';
  if (typing > 0) return 'typing';
  return connection === 'open' ? 'saved' : 'away';
}
