import { DescribeOpportunityDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { TextsFields } from './texts-fields.js';
import { textsOf } from './texts.js';
import { type StepProps } from './step-props.js';
import { useCurate } from './use-curate.js';

/** Calls an opportunity otherwise, or says more about it. */
export function DescribeDialog({ opportunity, onClose }: StepProps) {
  const { t } = useTranslation('opportunity');
  const describe = useCurate(DescribeOpportunityDocument, 'describeOpportunity', onClose);
  const { id, version, name } = opportunity;
  const form = useForm({
    initial: textsOf(opportunity),
    send: (texts) => describe({ input: { id, expectedVersion: version, texts } }),
  });
  return (
    <FormModal
      form={form}
      title={t('describe.title', { name })}
      submit={t('ui:action.save')}
      wide
      onClose={onClose}
    >
      <TextsFields form={form} />
    </FormModal>
  );
}
