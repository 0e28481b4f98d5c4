import { useFormat, type Column } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { nearestOf, type Located } from './nearest.js';

/**
 * About how far each is from one's own municipality; without one, from the nearest on the other side of the match. Who
 * that is stands with it, unless it is the same for all.
 */
export function useDistanceColumn<Row>(
  of: (row: Row) => Located,
  from: (row: Row) => readonly Located[],
): Column<Row> {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  return {
    kind: 'text',
    id: 'distance',
    heading: t('distance.heading'),
    card: 'known',
    value: (row) => {
      const others = from(row);
      const nearest = nearestOf(of(row), others);
      if (!nearest) return null;
      const km = format.number(nearest.km);
      return others.length === 1
        ? t('distance.about', { km })
        : t('distance.from', { km, name: nearest.to.name });
    },
  };
}
