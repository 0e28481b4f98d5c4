import { useMutation } from '@apollo/client/react';
import { GrantRoleDocument, PeopleDocument, type PersonRowFragment } from '@commonworks/web-graphql';
import { type Acting, FormModal, useForm } from '@commonworks/web-ui';
import { useTranslation } from 'react-i18next';
import { initialChoice, scopedRole } from './role-choice.js';
import { RoleFields } from './role-fields.js';

export interface GrantModalProps {
  acting: Acting;
  person: PersonRowFragment;
  onClose: () => void;
}

/** Gives a person one more role. */
export function GrantModal({ acting, person, onClose }: GrantModalProps) {
  const { t } = useTranslation('administration');
  const [grant] = useMutation(GrantRoleDocument, { refetchQueries: [PeopleDocument] });
  const form = useForm({
    initial: initialChoice(acting),
    send: async (choice) => {
      await grant({ variables: { input: { personId: person.id, ...scopedRole(choice) } } });
      onClose();
    },
  });
  return (
    <FormModal
      form={form}
      title={t('grant.title', { name: person.name })}
      submit={t('grant.submit')}
      onClose={onClose}
    >
      <RoleFields acting={acting} form={form} />
    </FormModal>
  );
}
