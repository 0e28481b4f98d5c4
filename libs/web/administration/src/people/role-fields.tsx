import { scopeOf } from '@commonworks/access';
import { useQuery } from '@apollo/client/react';
import { TenantsDocument } from '@commonworks/web-graphql';
import type { Acting } from '@commonworks/web-ui';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { grantableRoles, type RoleChoice } from './role-choice.js';

export interface RoleFieldsProps {
  acting: Acting;
  value: RoleChoice;
  onChange: (value: RoleChoice) => void;
}

/** Which role, and where, when that is not settled by for whom one acts. */
export function RoleFields({ acting, value, onChange }: RoleFieldsProps) {
  const { t } = useTranslation('administration');
  const anywhere = acting.kind === 'INSTALLATION';
  const { data } = useQuery(TenantsDocument, { skip: !anywhere });
  const scope = scopeOf(value.role);
  const roles = grantableRoles(acting);
  return (
    <>
      <Select
        label={t('people.role')}
        description={t(`roleExplained.${value.role}`)}
        data={roles.map((role) => ({ value: role, label: t(`role.${role}`) }))}
        value={value.role}
        allowDeselect={false}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        onChange={(chosen) => {
          const role = roles.find((candidate) => candidate === chosen);
          if (role) onChange({ ...value, role });
        }}
      />
      {anywhere && scope === 'MUNICIPALITY' && (
        <Select
          label={t('people.municipality')}
          required
          withAsterisk={false}
          searchable
          data={(data?.municipalities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={value.municipalityId}
          onChange={(municipalityId) => onChange({ ...value, municipalityId: municipalityId ?? '' })}
        />
      )}
      {anywhere && scope === 'CONSORTIUM' && (
        <Select
          label={t('people.consortium')}
          required
          withAsterisk={false}
          searchable
          data={(data?.consortia ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={value.consortiumId}
          onChange={(consortiumId) => onChange({ ...value, consortiumId: consortiumId ?? '' })}
        />
      )}
    </>
  );
}
