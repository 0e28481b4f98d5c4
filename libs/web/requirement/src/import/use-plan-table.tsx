import { StatusBadge, useTable, type StatusTone, type TableModel } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { differingLines } from './differing-lines.js';
import classes from './import.module.css';
import { type PlannedRow } from './send-table.js';

const TONES: Readonly<Record<PlannedRow['state'], StatusTone>> = {
  WRONG: 'problem',
  CHANGED: 'attention',
  NEW: 'good',
  UNCHANGED: 'idle',
};
/** What has to be looked at first. */
const ORDER = ['WRONG', 'CHANGED', 'NEW', 'UNCHANGED'] as const;

const lines = (texts: readonly string[]) => (
  <div className={classes.lines}>
    {texts.map((line, at) => (
      // Two lines may read the same.
      <div key={at}>{line}</div>
    ))}
  </div>
);

/** What a table would change, row by row, both texts of what it changes. */
export function usePlanTable(rows: readonly PlannedRow[]): TableModel<PlannedRow> {
  const { t } = useTranslation('requirement');
  return useTable<PlannedRow>({
    caption: t('import.title'),
    rows,
    rowKey: ({ row }) => String(row),
    fallback: { by: 'state', descending: false },
    columns: [
      {
        kind: 'number',
        id: 'row',
        heading: t('import.row'),
        width: '4rem',
        card: 'lead',
        value: ({ row }) => row,
      },
      {
        kind: 'mark',
        id: 'state',
        heading: t('import.becomes'),
        width: '9rem',
        card: 'beside',
        value: ({ state }) => t(`import.state.${state}`),
        rank: ({ state }) => ORDER.indexOf(state),
        cell: ({ state }) => <StatusBadge tone={TONES[state]} label={t(`import.state.${state}`)} />,
      },
      {
        kind: 'text',
        id: 'number',
        heading: t('ui:term.code'),
        width: '9rem',
        card: 'known',
        value: ({ number }) => number,
      },
      {
        kind: 'text',
        id: 'before',
        heading: t('import.before'),
        card: 'known',
        value: (row) => differingLines(row).before.join('\n') || null,
        cell: (row) => lines(differingLines(row).before),
      },
      {
        kind: 'text',
        id: 'after',
        heading: t('import.after'),
        card: 'line',
        value: (row) => row.why ?? (differingLines(row).after.join('\n') || null),
        cell: (row) =>
          row.why === null ? lines(differingLines(row).after) : <p className={classes.why}>{row.why}</p>,
      },
    ],
  });
}
