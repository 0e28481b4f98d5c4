import { useMutation } from '@apollo/client/react';
import {
  AddMunicipalityToConsortiumDocument,
  TenantsDocument,
  type ConsortiumRowFragment,
  type MunicipalityRowFragment,
} from '@commonworks/web-graphql';
import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormModal } from '../frame/form-modal.js';

export interface MemberModalProps {
  consortium: ConsortiumRowFragment;
  /** Those that are not members yet. */
  candidates: readonly MunicipalityRowFragment[];
  onClose: () => void;
}

/** Brings a municipality into a consortium. */
export function MemberModal({ consortium, candidates, onClose }: MemberModalProps) {
  const { t } = useTranslation('administration');
  const [municipalityId, setMunicipalityId] = useState<string | null>(null);
  const [add] = useMutation(AddMunicipalityToConsortiumDocument, { refetchQueries: [TenantsDocument] });
  return (
    <FormModal
      title={t('member.title', { consortium: consortium.name })}
      submit={t('member.submit')}
      onClose={onClose}
      onSubmit={async () => {
        if (municipalityId === null) return;
        await add({ variables: { input: { consortiumId: consortium.id, municipalityId } } });
        onClose();
      }}
    >
      <Select
        label={t('people.municipality')}
        required
        withAsterisk={false}
        searchable
        data-autofocus
        data={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={municipalityId}
        onChange={setMunicipalityId}
      />
    </FormModal>
  );
}
