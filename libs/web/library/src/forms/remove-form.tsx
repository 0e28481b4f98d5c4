import { useMutation } from '@apollo/client/react';
import {
  GovernanceFormsDocument,
  RemoveGovernanceFormDocument,
  type GovernanceFormRowFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Asks before a form is taken away for all the consortium's members. */
export function RemoveForm({
  form: { id, name },
  onClose,
}: {
  form: GovernanceFormRowFragment;
  onClose: () => void;
}) {
  const { t } = useTranslation('library');
  const [remove] = useMutation(RemoveGovernanceFormDocument, { refetchQueries: [GovernanceFormsDocument] });
  const form = useForm({
    initial: {},
    send: async () => {
      await remove({ variables: { input: { id } } });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('ui:action.removeAsked', { name })}
      submit={t('ui:action.remove')}
      destructive
      onClose={onClose}
    >
      <Text>{t('forms.removeExplained')}</Text>
    </FormModal>
  );
}
