import { type SharingLevel } from '@commonworks/domain-assessment';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LEVELS } from './level-select.js';
import classes from './sharing.module.css';

interface SharingLevelsProps {
  level: SharingLevel;
  municipality: string;
  consortium: string;
  disabled: boolean;
  onChoose(level: SharingLevel): Promise<void>;
}

/** The four levels, each with what it shows to whom, told by one example. */
export function SharingLevels({ level, municipality, consortium, disabled, onChoose }: SharingLevelsProps) {
  const { t } = useTranslation('workbook');
  const [choosing, setChoosing] = useState<SharingLevel | null>(null);
  const choose = (next: SharingLevel) => {
    setChoosing(next);
    void onChoose(next).then(() => setChoosing(null));
  };
  return (
    <fieldset className={classes.levels} disabled={disabled}>
      <legend className={classes.heading}>{t('sharing.whole')}</legend>
      {LEVELS.map((each) => (
        <label key={each} className={classes.level}>
          <input
            type="radio"
            name="sharing-level"
            checked={(choosing ?? level) === each}
            onChange={() => choose(each)}
          />
          <span className={classes.levelName}>{t(`level.${each}.name`)}</span>
          <span className={classes.levelWho}>{t(`level.${each}.who`, { municipality, consortium })}</span>
          <span className={classes.levelExample}>{t(`level.${each}.example`, { municipality })}</span>
        </label>
      ))}
    </fieldset>
  );
}
