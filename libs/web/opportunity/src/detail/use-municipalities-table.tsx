import { useFormat, usePlaceWords, type RowGroup, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type Located } from '../frame/nearest.js';
import { useDistanceColumn } from '../frame/use-distance-column.js';
import { MATCH_SIDES, type MatchSide, type PlacedGroups, type PlacedMunicipality } from './arrange-places.js';

/** Municipalities by what they are to a match, with their size, how far they are and what they run as hints. */
export function useMunicipalitiesTable(
  caption: string,
  groups: PlacedGroups,
  /** What the consortium calls the regions, by code. */
  regions: Readonly<Record<string, string>>,
  /** One's own, from which it is told how far the others are; none for a coordinator. */
  own: readonly Located[],
): TableModel<PlacedMunicipality> {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const words = usePlaceWords(regions);
  const side = (place: PlacedMunicipality) => MATCH_SIDES.find((each) => groups[each].includes(place));
  const ofSide = (key: MatchSide) => groups[key].map(({ place }) => place.municipality);
  const distance = useDistanceColumn<PlacedMunicipality>(
    ({ place }) => place.municipality,
    (row) => (own.length > 0 ? own : ofSide(side(row) === 'wants' ? 'supplies' : 'wants')),
  );
  return {
    caption,
    groups: MATCH_SIDES.flatMap((key): RowGroup<PlacedMunicipality>[] =>
      groups[key].length > 0 ? [{ key, heading: t(`municipalities.${key}`), rows: groups[key] }] : [],
    ),
    rowKey: ({ place }) => place.municipality.id,
    sorting: null,
    columns: [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        card: 'lead',
        width: '30%',
        value: ({ place }) => place.municipality.name,
      },
      {
        kind: 'number',
        id: 'population',
        heading: t('ui:profile.population'),
        value: ({ place }) => place.municipality.population,
      },
      distance,
      {
        kind: 'text',
        id: 'client',
        heading: t('ui:place.client'),
        card: 'labelled',
        value: ({ place }) => words(place.client),
      },
      {
        kind: 'text',
        id: 'supplier',
        heading: t('ui:place.supplier'),
        card: 'labelled',
        value: ({ place }) => words(place.supplier),
      },
      {
        kind: 'text',
        id: 'products',
        heading: t('ui:place.runs'),
        card: 'known',
        value: ({ products }) => (products.length > 0 ? format.list(products) : null),
      },
      {
        kind: 'file',
        id: 'side',
        heading: t('municipalities.columns.side'),
        value: (place) => t(`municipalities.${side(place) ?? 'others'}`),
      },
    ],
  };
}
