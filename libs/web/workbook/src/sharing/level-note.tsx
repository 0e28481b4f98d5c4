import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLevelName } from './level-words.js';
import classes from './sharing.module.css';
import { type LevelNote as Note, type TroubleReason } from './sharing.types.js';

/** Here the server did answer: the level was certainly not stored. */
const DECIDED: readonly TroubleReason[] = ['FORBIDDEN', 'REFUSED'];

interface LevelNoteProps {
  note: Note | undefined;
  /** Ties the note to its control. */
  id: string;
  /** Left out where trying again is of no use. */
  onRetry?: () => void;
}

/** Beside a level: that another is being saved, was saved, or was not, and then what stands. */
export function LevelNote({ note, id, onRetry }: LevelNoteProps) {
  const { t } = useTranslation('workbook');
  const nameOf = useLevelName();
  if (!note) return null;
  const level = nameOf(note.level);
  switch (note.state) {
    case 'SAVING':
      return (
        <p id={id} className={classes.saving}>
          {t('sharing.saving', { level })}
        </p>
      );
    case 'SAVED':
      return (
        <p id={id} className={classes.saved}>
          {t('save.saved')}
        </p>
      );
    case 'FAILED': {
      const { reason, message, reread } = note.trouble;
      const stored = reread ? 'stands' : DECIDED.includes(reason) ? 'lastConfirmed' : 'unknown';
      const words = message ?? t(`sharing.trouble.${reason}`, { level });
      return (
        <div id={id} className={classes.failed} role="alert">
          <p>{words}</p>
          <p>{t(`sharing.trouble.${stored}`)}</p>
          {onRetry && (
            <Button size="xs" variant="default" onClick={onRetry}>
              {t('ui:errors.retry')}
            </Button>
          )}
        </div>
      );
    }
  }
}
