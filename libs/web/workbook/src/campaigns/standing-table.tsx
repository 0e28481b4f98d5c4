import { ProgressBar, StatusBadge, useFormat } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { statusTone } from '../workbooks/status-tone.js';
import classes from './campaigns.module.css';
import { sorted, type CampaignWorkbook, type SortKey, type Sorting } from './standing.js';

const COLUMNS: readonly SortKey[] = ['municipality', 'status', 'progress'];

/** The order lives in the address: `sort=progress` or `sort=-progress`. */
function sortingOf(text: string | null): Sorting {
  const by = COLUMNS.find((column) => column === text?.replace(/^-/, ''));
  return by ? { by, descending: text?.startsWith('-') ?? false } : { by: 'progress', descending: false };
}

/** Every municipality of the campaign with its workbook's status and progress; whoever is stuck stands first. */
export function StandingTable({ workbooks }: { workbooks: readonly CampaignWorkbook[] }) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const sort = params.get('sort');
  const sorting = useMemo(() => sortingOf(sort), [sort]);
  const rows = useMemo(() => sorted(workbooks, sorting), [workbooks, sorting]);
  const order = (by: SortKey) => {
    const descending = sorting.by === by && !sorting.descending;
    setParams({ sort: descending ? `-${by}` : by }, { replace: true });
  };
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{t('standing.caption')}</caption>
      <thead>
        <tr>
          {COLUMNS.map((by) => (
            <th
              key={by}
              scope="col"
              aria-sort={sorting.by === by ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
            >
              <UnstyledButton className={classes.sort} onClick={() => order(by)}>
                {t(`standing.${by}`)}
                <span aria-hidden="true" className={classes.arrow}>
                  {sorting.by === by ? (sorting.descending ? '↓' : '↑') : ''}
                </span>
              </UnstyledButton>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, municipality, status, progress, submittedAt }) => (
          <tr key={id}>
            <th scope="row">{municipality.name}</th>
            <td>
              <StatusBadge tone={statusTone(status)} label={t(`status.${status}`)} />
              {submittedAt && <span className={classes.when}>{format.date(submittedAt)}</span>}
            </td>
            <td>
              <ProgressBar
                value={progress.answered}
                total={progress.total}
                label={t('standing.progressOf', { name: municipality.name })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
