import { useQuery } from '@apollo/client/react';
import { AuditTrailDocument, type AuditTrailQuery } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  ExportMenu,
  NotFoundState,
  Page,
  QueryBoundary,
  useAuditWords,
  useCurrentContext,
  useFileTable,
  usePagedRows,
  type Acting,
  type TableModel,
} from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';

type AuditEvent = AuditTrailQuery['auditLog'][number];

const PAGE = 50;

function Activity({ acting }: { acting: Acting }) {
  const { t } = useTranslation('administration');
  const words = useAuditWords(acting.kind);
  const result = useQuery(AuditTrailDocument, {
    variables: {
      first: PAGE,
      ...(acting.kind === 'MUNICIPALITY' && { municipalityId: acting.id }),
      ...(acting.kind === 'CONSORTIUM' && { consortiumId: acting.id }),
    },
  });

  const { rows, more, whole } = usePagedRows({
    list: acting.id,
    rows: result.data?.auditLog ?? [],
    size: PAGE,
    reach: 'asked',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const muted = (text: string | null) => <span className={classes.muted}>{text}</span>;
  const table: TableModel<AuditEvent> = {
    caption: t('ui:pages.activity'),
    // The server gives the newest first, page by page: another order would be one of a part.
    sorting: null,
    groups: [{ key: 'all', rows }],
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'date',
        time: true,
        id: 'when',
        heading: t('activity.when'),
        width: '16%',
        value: ({ at }) => at,
      },
      {
        kind: 'text',
        id: 'who',
        heading: t('activity.who'),
        width: '22%',
        value: words.actor,
        cell: (event) => muted(words.actor(event)),
      },
      { kind: 'text', id: 'what', heading: t('activity.what'), card: 'lead', value: words.action },
      {
        kind: 'text',
        id: 'where',
        heading: t('activity.where'),
        width: '22%',
        value: words.scope,
        cell: (event) => muted(words.scope(event)),
      },
    ],
  };
  const fileTable = useFileTable();
  const file = async () => fileTable({ ...table, groups: [{ key: 'all', rows: await whole() }] });

  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={(data) => data.auditLog}
      empty={{
        when: (all) => all.length === 0,
        show: <EmptyState title={t('activity.none')} description={t('activity.noneExplained')} />,
      }}
    >
      {() => <DataTable table={table} more={more} tools={<ExportMenu quiet table={file} />} />}
    </QueryBoundary>
  );
}

/** Who did what, and when, as far as the person may know. */
export function ActivityPage() {
  const { t } = useTranslation('administration');
  const { acting } = useCurrentContext();
  if (!acting) return <NotFoundState />;
  return (
    <Page title={t('ui:pages.activity')} lead={t('activity.lead')}>
      <Activity key={acting.id} acting={acting} />
    </Page>
  );
}
