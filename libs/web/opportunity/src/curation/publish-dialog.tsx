import { PublishOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** Shows an opportunity to everybody in the consortium. */
export function PublishDialog({ opportunity: { id, version, name }, consortium, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const publish = useCurate(PublishOpportunityDocument, 'publishOpportunity', onClose);
  const form = useForm({
    initial: {},
    send: () => publish({ input: { id, expectedVersion: version } }),
  });
  return (
    <FormModal
      form={form}
      title={t('publish.title', { name })}
      submit={t('publish.action')}
      onClose={onClose}
    >
      <Text>{t('publish.explained', { consortium })}</Text>
    </FormModal>
  );
}
