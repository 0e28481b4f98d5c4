import { useMutation } from '@apollo/client/react';
import { INVITATION_STANDS } from '@commonworks/domain-opportunity';
import { InviteToOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from '../curation/step-props.js';
import { concerned } from './invitees.js';
import { InviteesField } from './invitees-field.js';

/** Asks further municipalities whether they would take part in what is published. */
export function InviteDialog({ opportunity, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const [invite] = useMutation(InviteToOpportunityDocument);
  const { id, name, campaignId, invitations } = opportunity;
  const suggested = concerned(opportunity);
  const form = useForm({
    initial: { municipalityIds: suggested.map((invitee) => invitee.id) },
    send: async ({ municipalityIds }) => {
      await invite({ variables: { input: { id, municipalityIds } } });
      onClose();
    },
  });
  const asked = invitations.filter(({ stands }) => stands).map(({ municipality }) => municipality.id);
  return (
    <FormModal
      form={form}
      title={t('invite.title', { name })}
      submit={t('ui:invite.submit')}
      disabled={form.values.municipalityIds.length === 0}
      wide
      onClose={onClose}
    >
      <Text>{t('invite.explained', { count: INVITATION_STANDS })}</Text>
      <InviteesField
        input={form.input('municipalityIds')}
        campaignId={campaignId}
        suggested={suggested}
        withoutIds={asked}
      />
    </FormModal>
  );
}
