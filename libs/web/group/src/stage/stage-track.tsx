import { GROUP_STAGES, type GroupStage } from '@commonworks/domain-group';
import { CheckIcon } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from './stage.module.css';

export interface StageTrackProps {
  stage: GroupStage;
}

/** The six stages in their order. */
export function StageTrack({ stage }: StageTrackProps) {
  const { t } = useTranslation('group');
  const current = GROUP_STAGES.indexOf(stage);
  return (
    <ol className={classes.track} aria-label={t('stage.track')}>
      {GROUP_STAGES.map((step, at) => {
        const state = at < current ? 'past' : at === current ? 'current' : 'ahead';
        return (
          <li key={step} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span className={classes.mark} aria-hidden>
              {state === 'past' && <CheckIcon size={14} />}
            </span>
            <span className={classes.name}>{t(`terms:groupStage.${step}`)}</span>
          </li>
        );
      })}
    </ol>
  );
}
