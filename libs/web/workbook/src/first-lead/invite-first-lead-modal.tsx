import { useMutation } from '@apollo/client/react';
import {
  InviteFirstLeadDocument,
  MunicipalitiesWithoutLeadDocument,
  type InvitationFieldsFragment,
} from '@commonworks/web-graphql';
import { FormModal, InvitedDialog, InviteFields, newInvitee, useForm, useFormat } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WithoutLead } from './use-without-lead.js';

interface InviteFirstLeadModalProps {
  consortiumId: string;
  municipality: WithoutLead;
  onClose: () => void;
}

/** Asks who is to lead a municipality first, then says what happens next. */
export function InviteFirstLeadModal({ consortiumId, municipality, onClose }: InviteFirstLeadModalProps) {
  const { t } = useTranslation('workbook');
  const format = useFormat();
  const { emailDomains } = municipality;
  const [invitation, setInvitation] = useState<InvitationFieldsFragment | null>(null);
  const [invite] = useMutation(InviteFirstLeadDocument, {
    // The open invitations stand on a page that is not here: it asks again.
    update: (cache) => void cache.evict({ id: 'ROOT_QUERY', fieldName: 'openInvitations' }),
    refetchQueries: [MunicipalitiesWithoutLeadDocument],
  });
  const form = useForm({
    initial: newInvitee(),
    send: async (invitee) => {
      const input = { ...invitee, consortiumId, municipalityId: municipality.id };
      const { data } = await invite({ variables: { input } });
      if (data) setInvitation(data.inviteFirstLead);
    },
  });
  if (invitation)
    return <InvitedDialog email={form.values.email} invitation={invitation} onClose={onClose} />;
  return (
    <FormModal
      form={form}
      title={t('firstLead.title', { name: municipality.name })}
      submit={t('ui:invite.submit')}
      onClose={onClose}
    >
      <Text>{t('firstLead.explained')}</Text>
      <InviteFields
        form={form}
        domains={emailDomains}
        emailHint={t('firstLead.address', { domains: format.list(emailDomains) })}
      />
    </FormModal>
  );
}
