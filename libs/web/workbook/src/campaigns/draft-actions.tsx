import { useApolloClient, useMutation } from '@apollo/client/react';
import { isDraft } from '@commonworks/domain-assessment';
import { DeleteCampaignDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { type Campaign } from './campaign.types.js';
import { useCampaignAbility } from './use-campaign-ability.js';

/** What can still be done to a campaign that nobody else has seen: setting it otherwise, and deleting it. */
export function DraftActions({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const can = useCampaignAbility();
  const [isAsking, setIsAsking] = useState(false);
  const { id, status, consortium } = campaign;
  if (!isDraft(status)) return null;
  const may = (action: 'change' | 'delete') => can(action, { consortiumId: consortium.id, status });
  return (
    <>
      {may('delete') && (
        <Button variant="subtle" color="red" onClick={() => setIsAsking(true)}>
          {t('deleteCampaign.action')}
        </Button>
      )}
      {may('change') && (
        <Button component={Link} to={`/campaigns/${id}/change`} variant="default">
          {t('ui:action.change')}
        </Button>
      )}
      {isAsking && <DeleteQuestion campaign={campaign} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function DeleteQuestion({ campaign, onClose }: { campaign: Campaign; onClose(): void }) {
  const { t } = useTranslation('workbook');
  const navigate = useNavigate();
  const { cache } = useApolloClient();
  const [remove] = useMutation(DeleteCampaignDocument);
  const { id, name } = campaign;
  return (
    <ConfirmModal
      title={t('deleteCampaign.title', { name })}
      submit={t('deleteCampaign.action')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await remove({ variables: { id } });
        // The page goes before what it shows, and the way back does not lead to it.
        await navigate('/campaigns', { replace: true });
        cache.evict({ id: cache.identify({ __typename: 'Campaign', id }) });
      }}
    >
      <Text>{t('deleteCampaign.what')}</Text>
      <Text fw={600}>{t('deleteCampaign.undo')}</Text>
    </ConfirmModal>
  );
}
