import { type OpportunityFactorPartsFragment, type OpportunityWholeFragment } from '@commonworks/web-graphql';
import { useRegionNames } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';

/** Gives in a sentence what a factor of an opportunity was counted from, or why it is unknown. */
export function useFactorWords({
  campaignId,
  quadrants,
  windows,
}: OpportunityWholeFragment): (factor: OpportunityFactorPartsFragment) => string {
  const { t } = useTranslation('opportunity');
  const regions = useRegionNames(campaignId);
  return ({ code, value }) => {
    if (value === null) return t(`why.notKnown.${code}`);
    const most = windows.find((window) => window.urgency === value);
    switch (code) {
      case 'DEMAND':
        return t('why.from.DEMAND', { ...quadrants, ...regions });
      case 'SUPPLY':
        return t('why.from.SUPPLY', { ...quadrants, ...regions });
      case 'REACH':
        return t('why.from.REACH', { ...quadrants, ...regions });
      case 'URGENCY':
        return value > 0 && most
          ? t('why.from.URGENCY', { product: most.product, count: most.municipalityCount, named: most.named })
          : t('why.from.NOT_URGENT');
    }
  };
}
