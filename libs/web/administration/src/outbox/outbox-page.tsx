import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { OutboxDocument } from '@commonworks/web-graphql';
import {
  DataTable,
  EmptyState,
  NotFoundState,
  QueryBoundary,
  StatusBadge,
  useAbility,
  useFormat,
  usePagedRows,
  useTable,
} from '@commonworks/web-ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AdministrationPage } from '../frame/administration-page.js';
import classes from '../frame/administration-page.module.css';
import { OpenedMail } from './opened-mail.js';
import type { OutboxLine } from './outbox-line.js';

function Standing({ line }: { line: OutboxLine }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  return (
    <>
      {line.refused ? (
        <StatusBadge tone="problem" label={t('outbox.refused')} />
      ) : (
        t('outbox.waits', { date: format.dateTime(line.at) })
      )}
      {line.openedAt !== null && (
        <span className={classes.secondary}>
          {t('outbox.opened', { date: format.dateTime(line.openedAt) })}
        </span>
      )}
    </>
  );
}

function Outbox() {
  const { t } = useTranslation('administration');
  const result = useQuery(OutboxDocument);
  const { rows, more } = usePagedRows({
    list: 'outbox',
    rows: result.data?.outbox ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const [opening, setOpening] = useState<OutboxLine | null>(null);
  const table = useTable<OutboxLine>({
    caption: t('ui:pages.outbox'),
    rows,
    rowKey: ({ id }) => id,
    columns: [
      {
        kind: 'text',
        id: 'mail',
        heading: t('outbox.mail'),
        value: ({ subject }) => subject,
        cell: ({ subject, to }) => (
          <>
            {subject}
            <span className={classes.secondary}>{to}</span>
          </>
        ),
      },
      {
        kind: 'date',
        id: 'standing',
        heading: t('ui:term.state'),
        value: ({ at }) => at,
        cell: (line) => <Standing line={line} />,
      },
      {
        kind: 'custom',
        id: 'actions',
        heading: '',
        spoken: t('ui:table.actions'),
        width: '8rem',
        cell: (line) => (
          <Button
            variant="subtle"
            size="compact-sm"
            mx={-8}
            aria-label={`${t('outbox.open')}: ${line.to}`}
            onClick={() => setOpening(line)}
          >
            {t('outbox.open')}
          </Button>
        ),
      },
    ],
  });
  return (
    <AdministrationPage title={t('ui:pages.outbox')} lead={t('outbox.lead')}>
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data.outbox}
        empty={{
          when: (lines) => lines.length === 0,
          show: <EmptyState title={t('outbox.none')} description={t('outbox.noneExplained')} />,
        }}
      >
        {() => <DataTable table={table} more={more} />}
      </QueryBoundary>
      {opening && <OpenedMail line={opening} onClose={() => setOpening(null)} />}
    </AdministrationPage>
  );
}

/** Mails that did not go out, to be handed over in person; for administrators. */
export function OutboxPage() {
  const ability = useAbility();
  return permits(ability, 'create', 'Municipality', {}) ? <Outbox /> : <NotFoundState />;
}
