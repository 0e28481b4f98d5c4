import { scopeOf } from '@commonworks/access';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  EmailDomainsDocument,
  InvitePersonDocument,
  OpenInvitationsDocument,
  PeopleDocument,
  type InvitationFieldsFragment,
} from '@commonworks/web-graphql';
import {
  FormModal,
  InvitedDialog,
  InviteFields,
  newInvitee,
  useForm,
  type Acting,
  type Invitee,
} from '@commonworks/web-ui';
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { initialChoice, scopedRole, type RoleChoice } from './role-choice.js';
import { RoleFields } from './role-fields.js';

/** The e-mail domains bound to the place of the role; none for a role of the installation. */
function useDomains({ role, municipalityId, consortiumId }: RoleChoice): readonly string[] {
  const scope = scopeOf(role);
  const variables = {
    ...(scope === 'MUNICIPALITY' && { municipalityId }),
    ...(scope === 'CONSORTIUM' && { consortiumId }),
  };
  const { data } = useQuery(EmailDomainsDocument, {
    variables,
    skip: !Object.values(variables).some((id) => id),
  });
  return data?.emailDomains ?? [];
}

/** Asks for a person and a role, then says what happens next. */
export function InviteModal({ acting, onClose }: { acting: Acting; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [invitation, setInvitation] = useState<InvitationFieldsFragment | null>(null);
  const [invite] = useMutation(InvitePersonDocument, {
    refetchQueries: [PeopleDocument, OpenInvitationsDocument],
  });
  const initial: Invitee & RoleChoice = { ...newInvitee(), ...initialChoice(acting) };
  const form = useForm({
    initial,
    send: async ({ name, email, locale, ...choice }) => {
      const input = { name, email, locale, ...scopedRole(choice) };
      const { data } = await invite({ variables: { input } });
      if (data) setInvitation(data.invitePerson);
    },
  });
  const domains = useDomains(form.values);

  if (invitation)
    return (
      <InvitedDialog email={form.values.email} invitation={invitation} onClose={onClose}>
        {acting.kind === 'INSTALLATION' && invitation.delivery === 'WAITS_IN_OUTBOX' && (
          <Anchor component={Link} to="/administration/outbox">
            {t('invite.toOutbox')}
          </Anchor>
        )}
      </InvitedDialog>
    );
  return (
    <FormModal form={form} title={t('invite.title')} submit={t('ui:invite.submit')} onClose={onClose}>
      <InviteFields form={form} domains={domains}>
        <RoleFields acting={acting} form={form} />
      </InviteFields>
    </FormModal>
  );
}
