import { useMutation } from '@apollo/client/react';
import { ReviseGovernanceDocument, type GovernanceStandingFragment } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const REASON_LENGTH = 1000;

interface ReviseDialogProps {
  document: GovernanceStandingFragment;
  onClose: () => void;
}

/** Takes a document back to be written on, with a reason: whoever agreed is asked anew. */
export function ReviseDialog({ document, onClose }: ReviseDialogProps) {
  const { t } = useTranslation('governance');
  const { id, version, status } = document;
  const [revise] = useMutation(ReviseGovernanceDocument, {
    refetchQueries: 'active',
    awaitRefetchQueries: true,
  });
  const form = useForm({
    initial: { reason: '' },
    send: async ({ reason }) => {
      await revise({ variables: { input: { documentId: id, version, reason } } });
      onClose();
    },
  });
  const stays = status === 'AGREED' || status === 'IN_FORCE';
  return (
    <FormModal
      form={form}
      title={t('revise.title')}
      submit={t('revise.submit')}
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{stays ? t('revise.staysMeans', { version }) : t('revise.means', { version })}</Text>
      <Textarea
        {...form.input('reason')}
        label={t('decide.reason')}
        description={t('revise.reasonMeans')}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormModal>
  );
}
