import { useQuery } from '@apollo/client/react';
import { OpenInvitationsDocument } from '@commonworks/web-graphql';
import { DataTable, QueryBoundary, usePagedRows, type Acting } from '@commonworks/web-ui';
import { Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenInvitation } from './open-invitation.js';
import { useInvitationTable } from './use-invitation-table.js';
import { WithdrawModal } from './withdraw-modal.js';

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
  const { rows, more } = usePagedRows({
    list: acting.id,
    rows: result.data?.openInvitations ?? [],
    reach: 'all',
    fetchAfter: (after) => result.fetchMore({ variables: { after } }),
  });
  const table = useInvitationTable({
    acting,
    invitations: rows,
    onWithdraw: setWithdrawing,
  });
  return (
    <QueryBoundary
      result={result}
      layout="table"
      select={(data) => data.openInvitations}
      empty={{ when: (invitations) => invitations.length === 0, show: null }}
    >
      {() => (
        <Stack gap="xs" mt="xl">
          <Title order={2} size="h3">
            {t('invitations.title')}
          </Title>
          <DataTable table={table} more={more} />
          {withdrawing && <WithdrawModal invitation={withdrawing} onClose={() => setWithdrawing(null)} />}
        </Stack>
      )}
    </QueryBoundary>
  );
}
