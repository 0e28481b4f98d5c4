import { type SharingLevel } from '@commonworks/domain-assessment';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './sharing.module.css';

/** From nobody else to everybody. */
export const LEVELS: readonly SharingLevel[] = ['PRIVATE', 'AGGREGATE', 'NAMED', 'PUBLIC'];

interface LevelSelectProps {
  label: string;
  level: SharingLevel | null;
  /** What holds where nothing is chosen here. */
  inherited: SharingLevel;
  disabled: boolean;
  onChoose(level: SharingLevel | null): Promise<void>;
}

/** The level of a section or a question: as the one above, or its own. */
export function LevelSelect({ label, level, inherited, disabled, onChoose }: LevelSelectProps) {
  const { t } = useTranslation('workbook');
  const [choosing, setChoosing] = useState<SharingLevel | null | undefined>();
  const choose = (next: SharingLevel | null) => {
    setChoosing(next);
    void onChoose(next).then(() => setChoosing(undefined));
  };
  const shown = choosing === undefined ? level : choosing;
  return (
    <NativeSelect
      aria-label={label}
      className={classes.select}
      disabled={disabled}
      value={shown ?? ''}
      data-own={shown !== null || undefined}
      data={[
        { value: '', label: t('sharing.inherited', { level: t(`level.${inherited}.name`) }) },
        ...LEVELS.map((each) => ({ value: each, label: t(`level.${each}.name`) })),
      ]}
      onChange={({ currentTarget }) => choose(LEVELS.find((each) => each === currentTarget.value) ?? null)}
    />
  );
}
