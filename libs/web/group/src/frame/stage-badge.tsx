import { type GroupStage } from '@commonworks/web-graphql';
import { StatusBadge } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { STAGE_TONES } from './stages.js';

export interface StageBadgeProps {
  stage: GroupStage;
}

/** Where a group is in its life. */
export function StageBadge({ stage }: StageBadgeProps) {
  const { t } = useTranslation('group');
  return <StatusBadge tone={STAGE_TONES[stage]} label={t(`terms:groupStage.${stage}`)} />;
}
