import { CreateOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextsFields } from './texts-fields.js';
import { textsOf } from './texts.js';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** Makes an opportunity of what was found, under a name of its own; others see it once it is published. */
export function TakeUpDialog({ opportunity, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const navigate = useNavigate();
  const create = useCurate(CreateOpportunityDocument, 'createOpportunity', async (made) => {
    onClose();
    await navigate(`/opportunities/${made}`);
  });
  const form = useForm({
    initial: textsOf(opportunity),
    send: (texts) =>
      create({
        input: { campaignId: opportunity.campaignId, candidateIds: [opportunity.id], texts },
      }),
  });
  return (
    <FormModal form={form} title={t('takeUp.title')} submit={t('takeUp.action')} wide onClose={onClose}>
      <Text>{t('takeUp.explained')}</Text>
      <TextsFields form={form} />
    </FormModal>
  );
}
