import { useMutation } from '@apollo/client/react';
import { DeclineInvitationDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type InterestStepProps } from '../interest/interest-step-props.js';

/** Says to one's own people that the municipality will not take part. */
export function DeclineDialog({ opportunityId, interest: { municipality }, onClose }: InterestStepProps) {
  const { t } = useTranslation('opportunity');
  const [decline] = useMutation(DeclineInvitationDocument);
  return (
    <ConfirmModal
      title={t('decline.title', { municipality: municipality.name })}
      submit={t('decline.action')}
      onClose={onClose}
      onConfirm={async () => {
        await decline({ variables: { input: { opportunityId, municipalityId: municipality.id } } });
        onClose();
      }}
    >
      <Text>{t('decline.explained')}</Text>
    </ConfirmModal>
  );
}
