import { FormModal, useForm } from '@commonworks/web-ui';
import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RequirementRow } from '../frame/as-requirement.js';
import { useDomainWords } from '../frame/use-domain-words.js';
import { useStatusStep } from '../frame/use-status-step.js';

export interface RejectDialogProps {
  documentId: string;
  row: RequirementRow;
  onClose: () => void;
}

/** Rejects a requirement, with the reason that stays with it. */
export function RejectDialog({ documentId, row, onClose }: RejectDialogProps) {
  const { t } = useTranslation('requirement');
  const words = useDomainWords();
  const step = useStatusStep(documentId);
  const form = useForm({
    initial: { reason: '' },
    send: async ({ reason }) => {
      const refused = await step(row, 'REJECTED', reason.trim());
      if (refused) return refused;
      onClose();
      return null;
    },
  });
  return (
    <FormModal
      form={form}
      title={t('reject.title', { number: row.number })}
      submit={t('reject.submit')}
      destructive
      disabled={form.values.reason.trim() === ''}
      onClose={onClose}
    >
      <Text>{words.text(row.statement)}</Text>
      <Textarea
        {...form.input('reason')}
        label={t('reject.reason')}
        description={t('reject.means')}
        autosize
        minRows={2}
        maxRows={8}
        data-autofocus
      />
    </FormModal>
  );
}
