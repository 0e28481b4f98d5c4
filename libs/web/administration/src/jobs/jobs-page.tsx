import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { JobsDocument, type JobState } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  NotFoundState,
  QueryBoundary,
  useAbility,
  useFileTable,
  useLiveHint,
  usePagedRows,
} from '@commonworks/web-ui';
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { AdministrationPage } from '../frame/administration-page.js';
import { MatchNow } from './match-now.js';
import { useJobsTable } from './use-jobs-table.js';

const SHOWN = {
  underWay: ['WAITING', 'RUNNING'],
  failed: ['FAILED'],
  ended: ['DONE', 'STOPPED'],
} as const satisfies Record<string, readonly JobState[]>;
type Shown = keyof typeof SHOWN;
const isShown = (text: string | null): text is Shown => text !== null && Object.hasOwn(SHOWN, text);

/** How many are asked for at a time. */
const PAGE = 50;
/** How often what is under way is looked at where no hint comes through, in milliseconds. */
const LOOK_AGAIN = 30_000;

function Jobs() {
  const { t } = useTranslation('administration');
  const [address, setAddress] = useSearchParams();
  const asked = address.get('show');
  const shown: Shown = isShown(asked) ? asked : 'underWay';
  const result = useQuery(JobsDocument, {
    variables: { states: [...SHOWN[shown]], first: PAGE },
    fetchPolicy: 'cache-and-network',
    pollInterval: shown === 'underWay' ? LOOK_AGAIN : 0,
    skipPollAttempt: () => document.hidden,
  });
  const { rows, more, whole } = usePagedRows({
    list: shown,
    rows: result.data?.jobs ?? [],
    size: PAGE,
    reach: 'asked',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const table = useJobsTable(rows);
  const fileTable = useFileTable();
  const file = async () => fileTable({ ...table, groups: [{ key: 'all', rows: await whole() }] });
  useLiveHint('job', null, () => result.refetch());
  return (
    <AdministrationPage title={t('ui:pages.jobs')} lead={t('jobs.lead')}>
      <SegmentedControl
        aria-label={t('jobs.show')}
        style={{ alignSelf: 'flex-start' }}
        value={shown}
        onChange={(show) => {
          setAddress({ show }, { replace: true });
        }}
        data={(['underWay', 'failed', 'ended'] as const).map((value) => ({
          value,
          label: t(`jobs.${value}`),
        }))}
      />
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data.jobs}
        empty={{
          when: (all) => all.length === 0,
          show: <EmptyState title={t(`jobs.none.${shown}`)} description={t(`jobs.noneExplained.${shown}`)} />,
        }}
      >
        {() => <DataTable table={table} more={more} tools={<ExportMenu quiet table={file} />} />}
      </QueryBoundary>
      <MatchNow />
    </AdministrationPage>
  );
}

/** What the worker does, waits for and failed at; for administrators. */
export function JobsPage() {
  const ability = useAbility();
  return permits(ability, 'create', 'Municipality', {}) ? <Jobs /> : <NotFoundState />;
}
