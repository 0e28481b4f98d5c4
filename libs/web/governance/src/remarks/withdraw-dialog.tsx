import { useMutation } from '@apollo/client/react';
import { WithdrawGovernanceRemarkDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface WithdrawDialogProps {
  /** Of what one said, or of one's answer. */
  id: string;
  onClose: () => void;
}

/** Asks before one's own words are taken away. */
export function WithdrawDialog({ id, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('governance');
  const [withdraw] = useMutation(WithdrawGovernanceRemarkDocument);
  return (
    <ConfirmModal
      title={t('remarks.withdrawTitle')}
      submit={t('remarks.withdraw')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await withdraw({ variables: { id } });
        onClose();
      }}
    >
      <Text>{t('remarks.withdrawMeans')}</Text>
    </ConfirmModal>
  );
}
