import { type GroupStage } from '@commonworks/web-graphql';
import { StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { STAGE_TONES } from './stages.js';

export interface StageBadgeProps {
  stage: GroupStage;
  /** Nothing goes on while the coordinators have stopped it. */
  paused: boolean;
}

/** Where a group is in its life, and whether it is paused there. */
export function StageBadge({ stage, paused }: StageBadgeProps) {
  const { t } = useTranslation('group');
  const name = t(`terms:groupStage.${stage}`);
  return paused ? (
    <StatusBadge tone="attention" label={t('stage.paused', { stage: name })} />
  ) : (
    <StatusBadge tone={STAGE_TONES[stage]} label={name} />
  );
}
