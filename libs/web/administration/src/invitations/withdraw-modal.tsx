import { useMutation } from '@apollo/client/react';
import { OpenInvitationsDocument, WithdrawInvitationDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenInvitation } from './open-invitation.js';

export interface WithdrawModalProps {
  invitation: OpenInvitation;
  onClose: () => void;
}

/** Asks once more before an invitation is taken back. */
export function WithdrawModal({ invitation, onClose }: WithdrawModalProps) {
  const { t } = useTranslation('administration');
  const [withdraw] = useMutation(WithdrawInvitationDocument, { refetchQueries: [OpenInvitationsDocument] });
  return (
    <ConfirmModal
      title={t('withdraw.title')}
      submit={t('withdraw.action')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await withdraw({ variables: { id: invitation.id } });
        onClose();
      }}
    >
      <Text>{t('withdraw.question', { email: invitation.email })}</Text>
    </ConfirmModal>
  );
}
