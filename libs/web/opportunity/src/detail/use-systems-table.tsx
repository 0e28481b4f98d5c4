import { useFormat, useReplacementWords, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { type SystemEvidence } from './windows-of.js';

/** Systems in use that are shared by name, with what is known of their replacement. */
export function useSystemsTable(
  caption: string,
  systems: readonly SystemEvidence[],
): TableModel<SystemEvidence> {
  const { t } = useTranslation('opportunity');
  const format = useFormat();
  const replacementWords = useReplacementWords();
  return {
    caption,
    groups: [{ key: 'all', rows: systems }],
    rowKey: ({ questionId, municipality }) => `${questionId} ${municipality.id}`,
    sorting: null,
    columns: [
      {
        kind: 'text',
        id: 'municipality',
        heading: t('terms:municipality'),
        card: 'lead',
        value: ({ municipality }) => municipality.name,
      },
      {
        kind: 'text',
        id: 'product',
        heading: t('terms:systemField.product'),
        value: ({ product }) => product,
      },
      {
        kind: 'date',
        id: 'supportEnds',
        heading: t('terms:systemField.supportEnds'),
        card: 'known',
        value: ({ supportEnds }) => supportEnds,
      },
      {
        kind: 'text',
        id: 'replacement',
        heading: t('terms:systemField.replacement'),
        card: 'labelled',
        value: ({ status, plannedFrom, plannedTo }) =>
          replacementWords({ status, from: plannedFrom, to: plannedTo }),
      },
      {
        kind: 'text',
        id: 'window',
        heading: t('systems.window'),
        card: 'known',
        value: ({ from, to }) =>
          from && to && t('systems.fromTo', { from: format.date(from), to: format.date(to) }),
      },
    ],
  };
}
