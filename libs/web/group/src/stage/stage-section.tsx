import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { Section } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { ConditionsList } from './conditions-list.js';
import { StageTrack } from './stage-track.js';
import classes from './stage.module.css';

/** Where the group is in its life, what that means, and what the next stage still asks for. */
export function StageSection({ group }: { group: GroupWholeFragment }) {
  const { t } = useTranslation('group');
  const { stage, nextStage, conditions, steps, viewer } = group;
  const isReady = conditions.every(({ met }) => met);
  return (
    <Section id="stage" title={t('stage.title')}>
      <StageTrack steps={steps} stage={stage} />
      <p>{t(`stage.means.${stage}`)}</p>
      {nextStage !== null && conditions.length > 0 && (
        <div className={classes.next}>
          <h3>{t('stage.next', { stage: t(`terms:groupStage.${nextStage}`) })}</h3>
          <ConditionsList
            conditions={conditions.map(({ code, met }) => ({ met, words: t(`condition.${code}`) }))}
          />
          <p className={classes.aside}>
            {t(
              isReady
                ? viewer.may.includes('ADVANCE')
                  ? 'stage.ready'
                  : 'stage.readyForLeads'
                : 'stage.waits',
            )}
          </p>
        </div>
      )}
    </Section>
  );
}
