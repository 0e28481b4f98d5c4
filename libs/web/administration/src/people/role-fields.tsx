import { scopeOf } from '@commonworks/access';
import { useQuery } from '@apollo/client/react';
import { TenantsDocument } from '@commonworks/web-graphql';
import type { Acting, FormState } from '@commonworks/web-ui';
import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { grantableRoles, type RoleChoice } from './role-choice.js';

export interface RoleFieldsProps {
  acting: Acting;
  /** Of the form in which the role is chosen, among other things. */
  form: Pick<FormState<RoleChoice>, 'values' | 'input'>;
}

/** Which role, and where, when that is not settled by for whom one acts. */
export function RoleFields({ acting, form: { values, input } }: RoleFieldsProps) {
  const { t } = useTranslation('administration');
  const anywhere = acting.kind === 'INSTALLATION';
  const { data } = useQuery(TenantsDocument, { skip: !anywhere });
  const scope = scopeOf(values.role);
  const roles = grantableRoles(acting);
  return (
    <>
      <Select
        {...input('role')}
        label={t('people.role')}
        description={t(`roleExplained.${values.role}`)}
        data={roles.map((role) => ({ value: role, label: t(`terms:role.${role}`) }))}
        allowDeselect={false}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
      />
      {anywhere && scope === 'MUNICIPALITY' && (
        <Select
          {...input('municipalityId')}
          label={t('terms:municipality')}
          required
          withAsterisk={false}
          searchable
          data={(data?.municipalities ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {anywhere && scope === 'CONSORTIUM' && (
        <Select
          {...input('consortiumId')}
          label={t('ui:term.consortium')}
          required
          withAsterisk={false}
          searchable
          data={(data?.consortia ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    </>
  );
}
