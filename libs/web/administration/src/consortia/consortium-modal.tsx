import { NAME_LENGTH } from '@commonworks/domain-assessment';
import { useMutation } from '@apollo/client/react';
import { CreateConsortiumDocument, TenantsDocument } from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ProvinceSelect } from '../frame/province-select.js';
import { codeFrom } from './code-from.js';

/** A new consortium; `province` is proposed. Its code follows the name until one writes another. */
export function ConsortiumModal({ province, onClose }: { province: string; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [create] = useMutation(CreateConsortiumDocument, { refetchQueries: [TenantsDocument] });
  const form = useForm({
    initial: { name: '', code: '', province },
    send: async (input) => {
      await create({ variables: { input } });
      onClose();
    },
  });
  const { name, code } = form.values;
  return (
    <FormModal form={form} title={t('ui:action.addConsortium')} submit={t('ui:action.add')} onClose={onClose}>
      <TextInput
        {...form.input('name')}
        label={t('ui:term.name')}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={NAME_LENGTH}
        onChange={({ currentTarget: { value } }) =>
          form.set({ name: value, ...(code === codeFrom(name) && { code: codeFrom(value) }) })
        }
      />
      <TextInput
        {...form.input('code')}
        label={t('ui:term.code')}
        description={t('consortia.codeExplained')}
        required
        withAsterisk={false}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
      />
      <ProvinceSelect input={form.input('province')} />
    </FormModal>
  );
}
