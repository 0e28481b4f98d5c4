import { GROUP_STAGES, type GroupStage } from '@commonworks/domain-group';
import { type GroupWholeFragment } from '@commonworks/web-graphql';
import { CheckIcon, useFormat } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './stage.module.css';

export interface StageTrackProps {
  stage: GroupStage;
  steps: GroupWholeFragment['steps'];
}

/** The six stages in their order, with since when each is reached. */
export function StageTrack({ stage, steps }: StageTrackProps) {
  const { t } = useTranslation('group');
  const format = useFormat();
  const current = GROUP_STAGES.indexOf(stage);
  return (
    <ol className={classes.track} aria-label={t('stage.track')}>
      {GROUP_STAGES.map((step, at) => {
        const reachedOn = steps.find((reached) => reached.stage === step)?.reachedOn ?? null;
        const state = at < current ? 'past' : at === current ? 'current' : 'ahead';
        return (
          <li key={step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden>
              {state === 'past' && <CheckIcon size={14} />}
            </span>
            <span className={classes.name}>{t(`terms:groupStage.${step}`)}</span>
            {reachedOn !== null && state !== 'ahead' && (
              <time dateTime={reachedOn} className={classes.when}>
                {format.date(reachedOn)}
              </time>
            )}
          </li>
        );
      })}
    </ol>
  );
}
