import { type SharingLevel } from '@commonworks/domain-assessment';
import { useTranslation } from 'react-i18next';

/** A level by its name; of null, that what stands above holds. */
export function useLevelName(): (level: SharingLevel | null) => string {
  const { t } = useTranslation('workbook');
  return (level) => (level === null ? t('sharing.asAbove') : t(`level.${level}.name`));
}
