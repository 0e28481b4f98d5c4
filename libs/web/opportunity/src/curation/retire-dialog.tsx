import { RetireOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** Takes an opportunity off the list. */
export function RetireDialog({ opportunity: { id, version, name }, consortium, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const retire = useCurate(RetireOpportunityDocument, 'retireOpportunity', onClose);
  const form = useForm({
    initial: {},
    send: () => retire({ input: { id, expectedVersion: version } }),
  });
  return (
    <FormModal
      form={form}
      title={t('retire.title', { name })}
      submit={t('retire.action')}
      destructive
      onClose={onClose}
    >
      <Text>{t('retire.explained', { consortium })}</Text>
    </FormModal>
  );
}
