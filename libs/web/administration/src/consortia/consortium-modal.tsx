import { useMutation } from '@apollo/client/react';
import { CreateConsortiumDocument, TenantsDocument } from '@commonworks/web-graphql';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../frame/form-modal.js';
import { ProvinceSelect } from '../frame/province-select.js';
import { codeFrom } from './code-from.js';

/** A new consortium. Its code follows the name until one writes another. */
export function ConsortiumModal({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [name, setName] = useState('');
  const [ownCode, setOwnCode] = useState<string | null>(null);
  const [province, setProvince] = useState('AB');
  const [create] = useMutation(CreateConsortiumDocument, { refetchQueries: [TenantsDocument] });
  const code = ownCode ?? codeFrom(name);
  return (
    <FormModal
      title={t('consortia.add')}
      submit={t('consortia.submit')}
      onClose={onClose}
      onSubmit={async () => {
        await create({ variables: { input: { code, name, province } } });
        onClose();
      }}
    >
      <TextInput
        label={t('consortia.name')}
        required
        withAsterisk={false}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('consortia.code')}
        description={t('consortia.codeExplained')}
        required
        withAsterisk={false}
        pattern="[a-z0-9]+(-[a-z0-9]+)*"
        value={code}
        onChange={(event) => setOwnCode(event.currentTarget.value)}
      />
      <ProvinceSelect value={province} onChange={setProvince} />
    </FormModal>
  );
}
