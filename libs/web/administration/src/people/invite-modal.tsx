import { NAME_LENGTH } from '@commonworks/domain-assessment';
import { isOutside, scopeOf } from '@commonworks/access';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  EmailDomainsDocument,
  InvitePersonDocument,
  OpenInvitationsDocument,
  PeopleDocument,
  type InvitePersonMutation,
} from '@commonworks/web-graphql';
import { type Acting, currentLocale, Dialog, FormModal, useForm, useFormat } from '@commonworks/web-ui';
import { Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { initialChoice, scopedRole, type RoleChoice } from './role-choice.js';
import { RoleFields } from './role-fields.js';

type Invitation = InvitePersonMutation['invitePerson'];

/** Whom one invites, in which language, to what. */
interface InviteValues extends RoleChoice {
  name: string;
  email: string;
  locale: 'EN' | 'FR';
}

interface InvitedProps {
  acting: Acting;
  email: string;
  invitation: Invitation;
  onClose: () => void;
}

/** What happens next: the link goes to the mailbox, and is shown to nobody here. */
function Invited({ acting, email, invitation, onClose }: InvitedProps) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { delivery, expiresAt } = invitation;
  const handsOver = acting.kind === 'INSTALLATION' && delivery === 'WAITS_IN_OUTBOX';
  return (
    <Dialog title={t(`invite.done.${delivery}.title`)} onClose={onClose}>
      <Stack>
        <Text>{t(`invite.done.${delivery}.lead`, { email })}</Text>
        {expiresAt !== null && (
          <Text c="dimmed">{t('invite.accepts', { date: format.date(expiresAt) })}</Text>
        )}
        <Group justify="flex-end" gap="md">
          {handsOver && (
            <Anchor component={Link} to="/administration/outbox">
              {t('invite.toOutbox')}
            </Anchor>
          )}
          <Button onClick={onClose}>{t('ui:action.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

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
  const format = useFormat();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [invite] = useMutation(InvitePersonDocument, {
    refetchQueries: [PeopleDocument, OpenInvitationsDocument],
  });
  const initial: InviteValues = {
    name: '',
    email: '',
    locale: currentLocale() === 'fr' ? 'FR' : 'EN',
    ...initialChoice(acting),
  };
  const form = useForm({
    initial,
    send: async ({ name, email: address, locale, ...choice }) => {
      const input = { name, email: address, locale, ...scopedRole(choice) };
      const { data } = await invite({ variables: { input } });
      if (data) setInvitation(data.invitePerson);
    },
  });
  const { email } = form.values;
  const domains = useDomains(form.values);
  const isElsewhere = /@.+\../.test(email) && isOutside(email.trim().toLowerCase(), domains);

  if (invitation) return <Invited {...{ acting, email, invitation, onClose }} />;
  return (
    <FormModal form={form} title={t('invite.title')} submit={t('invite.submit')} onClose={onClose}>
      <TextInput
        {...form.input('name')}
        label={t('ui:term.name')}
        description={t('invite.nameHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={NAME_LENGTH}
      />
      <TextInput
        {...form.input('email')}
        label={t('ui:term.email')}
        type="email"
        required
        withAsterisk={false}
      />
      {isElsewhere && (
        <Text role="status" size="sm" c="var(--cw-status-problem)">
          {t('invite.outside', { domains: format.list(domains) })}
        </Text>
      )}
      <RoleFields acting={acting} form={form} />
      <Select
        {...form.input('locale')}
        label={t('invite.language')}
        data={[
          { value: 'EN', label: 'English' },
          { value: 'FR', label: 'Français' },
        ]}
        allowDeselect={false}
      />
    </FormModal>
  );
}
