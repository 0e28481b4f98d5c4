import { useMutation } from '@apollo/client/react';
import {
  AddMunicipalityToConsortiumDocument,
  TenantsDocument,
  type ConsortiumRowFragment,
  type MunicipalityRowFragment,
} from '@commonworks/web-graphql';
import { FormModal, useForm } from '@commonworks/web-ui';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface MemberModalProps {
  consortium: ConsortiumRowFragment;
  /** Those that are not members yet. */
  candidates: readonly MunicipalityRowFragment[];
  onClose: () => void;
}

/** Brings a municipality into a consortium. */
export function MemberModal({ consortium, candidates, onClose }: MemberModalProps) {
  const { t } = useTranslation('administration');
  const [add] = useMutation(AddMunicipalityToConsortiumDocument, { refetchQueries: [TenantsDocument] });
  const form = useForm({
    initial: { municipalityId: '' },
    send: async ({ municipalityId }) => {
      await add({ variables: { input: { consortiumId: consortium.id, municipalityId } } });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('member.title', { consortium: consortium.name })}
      submit={t('ui:action.addMunicipality')}
      onClose={onClose}
    >
      <Select
        {...form.input('municipalityId')}
        label={t('terms:municipality')}
        required
        withAsterisk={false}
        searchable
        data-autofocus
        data={candidates.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormModal>
  );
}
