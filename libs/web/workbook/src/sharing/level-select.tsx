import { SHARING_LEVELS, type SharingLevel } from '@commonworks/domain-assessment';
import { NativeSelect } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LevelNote } from './level-note.js';
import classes from './sharing.module.css';
import { type LevelNote as Note } from './sharing.types.js';

/** From nobody else to everybody. */

interface LevelSelectProps {
  label: string;
  /** The level stored. */
  level: SharingLevel | null;
  /** What holds where nothing is chosen here. */
  inherited: SharingLevel;
  note: Note | undefined;
  disabled: boolean;
  onChoose(level: SharingLevel | null): void;
}

/** The level of a section or a question: as the one above, or its own. It changes once the server confirms. */
export function LevelSelect({ label, level, inherited, note, disabled, onChoose }: LevelSelectProps) {
  const { t } = useTranslation('workbook');
  const noteId = useId();
  const failed = note?.state === 'FAILED';
  return (
    <div>
      <NativeSelect
        aria-label={label}
        aria-errormessage={failed ? noteId : undefined}
        error={failed}
        className={classes.select}
        disabled={disabled}
        value={level ?? ''}
        data-own={level !== null || undefined}
        data={[
          { value: '', label: t('sharing.inherited', { level: t(`level.${inherited}.name`) }) },
          ...SHARING_LEVELS.map((each) => ({ value: each, label: t(`level.${each}.name`) })),
        ]}
        onChange={({ currentTarget }) =>
          onChoose(SHARING_LEVELS.find((each) => each === currentTarget.value) ?? null)
        }
      />
      <LevelNote
        id={noteId}
        note={note}
        onRetry={failed && !disabled ? () => onChoose(note.level) : undefined}
      />
    </div>
  );
}
