import { useMutation } from '@apollo/client/react';
import { ContractsDocument, RemoveContractDocument } from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

export interface RemoveContractProps {
  contract: { id: string; title: string };
  onClose: () => void;
}

/** Asks before one is taken away for good. */
export function RemoveContract({ contract: { id, title }, onClose }: RemoveContractProps) {
  const { t } = useTranslation('contract');
  const navigate = useNavigate();
  const [remove] = useMutation(RemoveContractDocument, { refetchQueries: [ContractsDocument] });
  return (
    <ConfirmModal
      title={t('removeTitle', { title })}
      submit={t('ui:action.remove')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        await remove({ variables: { id } });
        await navigate('/contracts', { replace: true });
      }}
    >
      <Text>{t('removeExplained')}</Text>
    </ConfirmModal>
  );
}
