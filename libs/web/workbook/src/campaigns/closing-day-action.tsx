import { useMutation } from '@apollo/client/react';
import { MoveClosingDayDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Button, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Campaign } from './campaign.types.js';
import { useCampaignAbility } from './use-campaign-ability.js';

/** Gives an open campaign more time: the one thing of what was set for it that can still be moved. */
export function ClosingDayAction({ campaign }: { campaign: Campaign }) {
  const { t } = useTranslation('workbook');
  const can = useCampaignAbility();
  const [isAsking, setIsAsking] = useState(false);
  const { status, consortium } = campaign;
  if (status !== 'OPEN' || !can('moveClosingDay', { consortiumId: consortium.id, status })) return null;
  return (
    <>
      <Button variant="default" onClick={() => setIsAsking(true)}>
        {t('closingDay.action')}
      </Button>
      {isAsking && <ClosingDayForm campaign={campaign} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function ClosingDayForm({ campaign: { id, closesOn }, onClose }: { campaign: Campaign; onClose(): void }) {
  const { t } = useTranslation('workbook');
  const [move] = useMutation(MoveClosingDayDocument);
  const form = useForm({
    initial: { closesOn: closesOn ?? '' },
    send: async (values) => {
      await move({ variables: { id, closesOn: values.closesOn } });
      onClose();
    },
  });
  return (
    <FormModal form={form} title={t('closingDay.title')} submit={t('closingDay.action')} onClose={onClose}>
      <TextInput
        {...form.input('closesOn')}
        type="date"
        required
        label={t('newCampaign.closesOn')}
        data-autofocus
      />
      <Text>{t('closingDay.explained')}</Text>
    </FormModal>
  );
}
