import { INVITING_ROLES } from '@commonworks/access';
import { useMutation } from '@apollo/client/react';
import {
  OpenInvitationsDocument,
  PeopleDocument,
  RevokeRoleDocument,
  type PersonRowFragment,
} from '@commonworks/web-graphql';
import { ConfirmModal } from '@commonworks/web-ui';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface RevokeModalProps {
  person: PersonRowFragment;
  membership: PersonRowFragment['memberships'][number];
  onClose: () => void;
}

/** Asks once more before a role is taken away. */
export function RevokeModal({ person, membership, onClose }: RevokeModalProps) {
  const { t } = useTranslation('administration');
  const [revoke] = useMutation(RevokeRoleDocument, {
    refetchQueries: [PeopleDocument, OpenInvitationsDocument],
  });
  const { role, municipality, consortium } = membership;
  const where = municipality?.name ?? consortium?.name;
  const label =
    where === undefined
      ? t(`terms:role.${role}`)
      : t('terms:roleAt', { role: t(`terms:role.${role}`), place: where });
  return (
    <ConfirmModal
      title={t('revoke.title')}
      submit={t('revoke.submit')}
      destructive
      onClose={onClose}
      onConfirm={async () => {
        const scope = { municipalityId: municipality?.id, consortiumId: consortium?.id };
        await revoke({ variables: { input: { personId: person.id, role, ...scope } } });
        onClose();
      }}
    >
      <Text>{t('revoke.question', { name: person.name, role: label })}</Text>
      {INVITING_ROLES.includes(role) && <Text>{t('revoke.invitations')}</Text>}
    </ConfirmModal>
  );
}
