import { useQuery } from '@apollo/client/react';
import { OpenInvitationsDocument } from '@commonworks/web-graphql';
import { QueryBoundary, StatusBadge, useFormat, type Acting } from '@commonworks/web-ui';
import { Button, Stack, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import type { OpenInvitation } from './open-invitation.js';
import { WithdrawModal } from './withdraw-modal.js';

/** What is to be known of an invitation while it is open: until when, and where its mail is. */
function Standing({ invitation }: { invitation: OpenInvitation }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { expired, expiresAt, delivery } = invitation;
  if (expired) return <StatusBadge tone="problem" label={t('invitations.expired')} />;
  return (
    <>
      {t('invitations.until', { date: format.date(expiresAt) })}
      <span className={classes.secondary}>{t(`delivery.${delivery}`)}</span>
    </>
  );
}

/** Those who are invited where one acts, and have not accepted yet; nothing at all where nobody is. */
export function OpenInvitations({ acting }: { acting: Acting }) {
  const { t } = useTranslation('administration');
  const [withdrawing, setWithdrawing] = useState<OpenInvitation | null>(null);
  const result = useQuery(OpenInvitationsDocument, {
    variables: {
      ...(acting.kind === 'MUNICIPALITY' && { municipalityId: acting.id }),
      ...(acting.kind === 'CONSORTIUM' && { consortiumId: acting.id }),
    },
  });
  const offerOf = ({ role, placeName }: OpenInvitation) =>
    acting.kind === 'INSTALLATION' && placeName !== null
      ? t('people.roleAt', { role: t(`role.${role}`), where: placeName })
      : t(`role.${role}`);
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={(data) => data.openInvitations}
      empty={{ when: (invitations) => invitations.length === 0, show: null }}
    >
      {(invitations) => (
        <Stack gap="xs" mt="xl">
          <Title order={2} size="h3">
            {t('invitations.title')}
          </Title>
          <div className={classes.scroll}>
            <Table fz="md" className={classes.stackable ?? ''} verticalSpacing="sm" horizontalSpacing={0}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('people.person')}</Table.Th>
                  <Table.Th>{t('people.role')}</Table.Th>
                  <Table.Th>{t('invitations.standing')}</Table.Th>
                  <Table.Th aria-label={t('people.actions')} />
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {invitations.map((invitation) => (
                  <Table.Tr key={invitation.id}>
                    <Table.Td>
                      {invitation.name}
                      <span className={classes.secondary}>{invitation.email}</span>
                    </Table.Td>
                    <Table.Td>{offerOf(invitation)}</Table.Td>
                    <Table.Td>
                      <Standing invitation={invitation} />
                    </Table.Td>
                    <Table.Td className={classes.number ?? ''}>
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        mx={-8}
                        aria-label={`${t('withdraw.action')}: ${invitation.email}`}
                        onClick={() => setWithdrawing(invitation)}
                      >
                        {t('withdraw.action')}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
          {withdrawing && <WithdrawModal invitation={withdrawing} onClose={() => setWithdrawing(null)} />}
        </Stack>
      )}
    </QueryBoundary>
  );
}
