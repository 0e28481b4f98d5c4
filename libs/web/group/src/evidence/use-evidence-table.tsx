import {
  usePlaceWords,
  useRegionNames,
  useReplacementWords,
  type Column,
  type RowGroup,
  type TableModel,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type NamedEvidence } from './arrange-evidence.js';

/** What municipalities share by name of what a group is about; what nobody shares has no column. */
export function useEvidenceTable(
  caption: string,
  campaignId: string,
  rows: readonly NamedEvidence[],
): TableModel<NamedEvidence> {
  const { t } = useTranslation('group');
  const placeWords = usePlaceWords(useRegionNames(campaignId));
  const replacementWords = useReplacementWords();
  const part = (takesPart: boolean): RowGroup<NamedEvidence>[] => {
    const those = rows.filter((row) => row.takesPart === takesPart);
    if (those.length === 0) return [];
    const key = takesPart ? 'inside' : 'outside';
    return [{ key, heading: t(`evidence.${key}`), rows: those }];
  };
  const columns: Column<NamedEvidence>[] = [
    {
      kind: 'text',
      id: 'municipality',
      heading: t('terms:municipality'),
      card: 'lead',
      width: '26%',
      value: ({ municipality }) => municipality.name,
    },
  ];
  if (rows.some(({ place }) => place !== null))
    columns.push(
      {
        kind: 'text',
        id: 'client',
        heading: t('ui:place.client'),
        card: 'labelled',
        value: ({ place }) => place && placeWords(place.client),
      },
      {
        kind: 'text',
        id: 'supplier',
        heading: t('ui:place.supplier'),
        card: 'labelled',
        value: ({ place }) => place && placeWords(place.supplier),
      },
    );
  if (rows.some(({ system }) => system !== null))
    columns.push(
      {
        kind: 'text',
        id: 'product',
        heading: t('ui:place.runs'),
        card: 'labelled',
        value: ({ system }) => system?.product ?? null,
      },
      {
        kind: 'date',
        id: 'supportEnds',
        heading: t('terms:systemField.supportEnds'),
        card: 'known',
        value: ({ system }) => system?.supportEnds ?? null,
      },
      {
        kind: 'text',
        id: 'replacement',
        heading: t('terms:systemField.replacement'),
        card: 'labelled',
        value: ({ system }) =>
          system &&
          replacementWords({ status: system.status, from: system.plannedFrom, to: system.plannedTo }),
      },
    );
  return {
    caption,
    groups: [...part(true), ...part(false)],
    rowKey: ({ municipality, system }) =>
      `${municipality.id} ${system?.questionId ?? ''} ${system?.product ?? ''}`,
    sorting: null,
    columns,
  };
}
