import { useQuery } from '@apollo/client/react';
import { AuditTrailDocument } from '@commonworks/web-graphql';
import {
  EmptyState,
  NotFoundState,
  Page,
  QueryBoundary,
  useAuditWords,
  useCurrentContext,
  useFormat,
  type Acting,
} from '@commonworks/web-ui';
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';

const PAGE = 50;

function Activity({ acting }: { acting: Acting }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const words = useAuditWords();
  const [ended, setEnded] = useState(false);
  const [loadingMore, setLoadingMore] = useState(false);
  const result = useQuery(AuditTrailDocument, {
    variables: {
      first: PAGE,
      ...(acting.kind === 'MUNICIPALITY' && { municipalityId: acting.id }),
      ...(acting.kind === 'CONSORTIUM' && { consortiumId: acting.id }),
    },
  });

  const more = async (after: string) => {
    setLoadingMore(true);
    try {
      await result.fetchMore({
        variables: { after },
        updateQuery: (earlier, { fetchMoreResult }) => {
          setEnded(fetchMoreResult.auditLog.length < PAGE);
          return { auditLog: [...earlier.auditLog, ...fetchMoreResult.auditLog] };
        },
      });
    } finally {
      setLoadingMore(false);
    }
  };

  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={(data) => data.auditLog}
      empty={{
        when: (events) => events.length === 0,
        show: <EmptyState title={t('activity.none')} description={t('activity.noneExplained')} />,
      }}
    >
      {(events) => {
        const last = events.at(-1);
        return (
          <>
            <div className={classes.scroll}>
              <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="xs" horizontalSpacing={0}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('activity.when')}</Table.Th>
                    <Table.Th>{t('activity.who')}</Table.Th>
                    <Table.Th>{t('activity.what')}</Table.Th>
                    <Table.Th>{t('activity.where')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {events.map((event) => (
                    <Table.Tr key={event.id}>
                      <Table.Td className={classes.muted ?? ''}>
                        <time dateTime={event.at}>{format.dateTime(event.at)}</time>
                      </Table.Td>
                      <Table.Td className={classes.muted ?? ''}>{words.actor(event)}</Table.Td>
                      <Table.Td className={classes.leading ?? ''}>{words.action(event)}</Table.Td>
                      <Table.Td className={classes.muted ?? ''}>{words.scope(event)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
            {last && events.length >= PAGE && !ended && (
              <div>
                <Button variant="default" loading={loadingMore} onClick={() => void more(last.id)}>
                  {t('activity.more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </QueryBoundary>
  );
}

/** Who did what, and when, as far as the person may know. */
export function ActivityPage() {
  const { t } = useTranslation('administration');
  const { acting } = useCurrentContext();
  return (
    <Page title={t('activity.title')} lead={t('activity.lead')}>
      {acting ? <Activity key={acting.id} acting={acting} /> : <NotFoundState />}
    </Page>
  );
}
