import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { LevelChoice } from '../page/level-choice.js';
import { LevelInput } from '../page/level-input.js';
import classes from '../page/levels.module.css';
import type { LevelsState } from '../page/use-levels.js';

/** What follows when a target is missed, and how soon the service is back after a disaster. */
export function CreditsSection({ levels }: { levels: LevelsState }) {
  const { t } = useTranslation('service-level');
  return (
    <>
      <Section title={t('credits.title')}>
        <LevelChoice levels={levels} choiceId="remedy" />
        {levels.choices['remedy'] === 'credits' && (
          <div className={classes.row}>
            <LevelInput levels={levels} fieldId="creditOnePct" unit="%" />
            <LevelInput levels={levels} fieldId="bandTwoPct" unit="%" />
            <LevelInput levels={levels} fieldId="creditTwoPct" unit="%" />
            <LevelInput levels={levels} fieldId="bandThreePct" unit="%" />
            <LevelInput levels={levels} fieldId="creditThreePct" unit="%" />
            <LevelInput levels={levels} fieldId="creditCapPct" unit="%" />
          </div>
        )}
      </Section>
      <Section title={t('recovery.title')}>
        <LevelChoice levels={levels} choiceId="recoveryTier" />
      </Section>
    </>
  );
}
