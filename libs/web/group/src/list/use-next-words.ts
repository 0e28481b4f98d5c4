import { type GroupRowFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';

/** Says how near a group is to its next stage; nothing for those who are not told, and once there is none. */
export function useNextWords(): (group: GroupRowFragment) => string | null {
  const { t } = useTranslation('group');
  return ({ nextStage, conditions }) => {
    if (nextStage === null || conditions.length === 0) return null;
    const stage = t(`terms:groupStage.${nextStage}`);
    const met = conditions.filter((condition) => condition.met).length;
    return met === conditions.length
      ? t('next.ready', { stage })
      : t('next.waits', { stage, count: met, total: conditions.length });
  };
}
