import { type ChartPlace } from '@commonworks/web-graphql';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Gives a function that says where a municipality stands on a chart.
 *
 * @param regions what its consortium calls them, by code
 */
export function usePlaceWords(regions: Readonly<Record<string, string>>): (place: ChartPlace) => string {
  const { t } = useTranslation('ui');
  return useCallback(
    (place) => {
      if (place === 'BESIDE') return t('answerState.UNKNOWN');
      return place === 'LINE' ? t('term.onLine') : (regions[place] ?? '');
    },
    [t, regions],
  );
}
