import { useQuery } from '@apollo/client/react';
import { permits } from '@commonworks/access';
import { OutboxDocument } from '@commonworks/web-graphql';
import {
  EmptyState,
  NotFoundState,
  QueryBoundary,
  StatusBadge,
  useAbility,
  useFormat,
} from '@commonworks/web-ui';
import { Button, Table } from '@mantine/core';
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
  const [opening, setOpening] = useState<OutboxLine | null>(null);
  return (
    <AdministrationPage title={t('outbox.title')} lead={t('outbox.lead')}>
      <QueryBoundary
        result={result}
        layout="table"
        select={(data) => data.outbox}
        empty={{
          when: (lines) => lines.length === 0,
          show: <EmptyState title={t('outbox.none')} description={t('outbox.noneExplained')} />,
        }}
      >
        {(lines) => (
          <div className={classes.scroll}>
            <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="sm" horizontalSpacing={0}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('outbox.mail')}</Table.Th>
                  <Table.Th>{t('outbox.standing')}</Table.Th>
                  <Table.Th aria-label={t('people.actions')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {lines.map((line) => (
                  <Table.Tr key={line.id}>
                    <Table.Td>
                      {line.subject}
                      <span className={classes.secondary}>{line.to}</span>
                    </Table.Td>
                    <Table.Td>
                      <Standing line={line} />
                    </Table.Td>
                    <Table.Td className={classes.number ?? ''}>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        mx={-8}
                        aria-label={`${t('outbox.open')}: ${line.to}`}
                        onClick={() => setOpening(line)}
                      >
                        {t('outbox.open')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        )}
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
