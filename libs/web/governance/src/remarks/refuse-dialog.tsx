import { useMutation } from '@apollo/client/react';
import { DecideGovernanceSuggestionDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';

const REASON_LENGTH = 1000;

interface RefuseDialogProps {
  remarkId: string;
  onClose: () => void;
}

/** Says why a clause is not written as it was suggested. */
export function RefuseDialog({ remarkId, onClose }: RefuseDialogProps) {
  const { t } = useTranslation('governance');
  const [decide] = useMutation(DecideGovernanceSuggestionDocument);
  const form = useForm({
    initial: { reason: '' },
    send: async ({ reason }) => {
      await decide({ variables: { input: { remarkId, accepted: false, reason } } });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('remarks.refuseTitle')}
      submit={t('remarks.refuseSubmit')}
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Textarea
        {...form.input('reason')}
        label={t('ui:term.reason')}
        description={t('remarks.refuseMeans')}
        maxLength={REASON_LENGTH}
        autosize
        minRows={2}
        data-autofocus
      />
    </FormModal>
  );
}
