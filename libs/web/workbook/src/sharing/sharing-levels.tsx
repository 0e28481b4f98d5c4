import { SHARING_LEVELS, type SharingLevel } from '@commonworks/domain-assessment';
import { Fragment, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelNote } from './level-note.js';
import classes from './sharing.module.css';
import { type LevelNote as Note } from './sharing.types.js';

interface SharingLevelsProps {
  /** The level stored. */
  level: SharingLevel;
  municipality: string;
  consortium: string;
  note: Note | undefined;
  disabled: boolean;
  onChoose(level: SharingLevel): void;
}

/** The four levels, each with what it shows to whom, told by one example. The mark moves once it is confirmed. */
export function SharingLevels(props: SharingLevelsProps) {
  const { level, municipality, consortium, note, disabled, onChoose } = props;
  const { t } = useTranslation('workbook');
  const noteId = useId();
  const retry = note?.state === 'FAILED' && !disabled ? note.level : null;
  return (
    <fieldset className={classes.levels} disabled={disabled}>
      <legend className={classes.heading}>{t('sharing.whole')}</legend>
      {SHARING_LEVELS.map((each) => (
        <Fragment key={each}>
          <label className={classes.level}>
            <input
              type="radio"
              name="sharing-level"
              checked={level === each}
              aria-describedby={note?.level === each ? noteId : undefined}
              onChange={() => onChoose(each)}
            />
            <span className={classes.levelName}>{t(`level.${each}.name`)}</span>
            <span className={classes.levelWho}>{t(`level.${each}.who`, { municipality, consortium })}</span>
            <span className={classes.levelExample}>{t(`level.${each}.example`, { municipality })}</span>
          </label>
          {note?.level === each && (
            <div className={classes.levelNote} data-chosen={level === each || undefined}>
              <LevelNote id={noteId} note={note} onRetry={retry ? () => onChoose(retry) : undefined} />
            </div>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
