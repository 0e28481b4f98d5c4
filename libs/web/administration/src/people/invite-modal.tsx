import { isOutside, scopeOf } from '@commonworks/access';
import { useMutation, useQuery } from '@apollo/client/react';
import {
  EmailDomainsDocument,
  InvitePersonDocument,
  OpenInvitationsDocument,
  PeopleDocument,
  type InvitePersonMutation,
} from '@commonworks/web-graphql';
import { currentLocale, useFormat, type Acting } from '@commonworks/web-ui';
import { Anchor, Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Dialog } from '../frame/dialog.js';
import { FormModal } from '../frame/form-modal.js';
import { initialChoice, scopedRole, type RoleChoice } from './role-choice.js';
import { RoleFields } from './role-fields.js';

type Invitation = InvitePersonMutation['invitePerson'];
type Language = 'EN' | 'FR';

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
          <Button onClick={onClose}>{t('close')}</Button>
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
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [locale, setLocale] = useState<Language>(currentLocale() === 'fr' ? 'FR' : 'EN');
  const [choice, setChoice] = useState(() => initialChoice(acting));
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const domains = useDomains(choice);
  const [invite] = useMutation(InvitePersonDocument, {
    refetchQueries: [PeopleDocument, OpenInvitationsDocument],
  });
  const isElsewhere = /@.+\../.test(email) && isOutside(email.trim().toLowerCase(), domains);

  if (invitation) return <Invited {...{ acting, email, invitation, onClose }} />;
  return (
    <FormModal
      title={t('invite.title')}
      submit={t('invite.submit')}
      onClose={onClose}
      onSubmit={async () => {
        const input = { name, email, locale, ...scopedRole(choice) };
        const { data } = await invite({ variables: { input } });
        if (data) setInvitation(data.invitePerson);
      }}
    >
      <TextInput
        label={t('people.name')}
        description={t('invite.nameHint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        required
        withAsterisk={false}
        data-autofocus
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label={t('people.email')}
        type="email"
        required
        withAsterisk={false}
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {isElsewhere && (
        <Text role="status" size="sm" c="var(--cw-status-problem)">
          {t('invite.outside', { domains: format.list(domains) })}
        </Text>
      )}
      <RoleFields acting={acting} value={choice} onChange={setChoice} />
      <Select
        label={t('invite.language')}
        data={[
          { value: 'EN', label: 'English' },
          { value: 'FR', label: 'Français' },
        ]}
        value={locale}
        allowDeselect={false}
        onChange={(chosen) => setLocale(chosen === 'FR' ? 'FR' : 'EN')}
      />
    </FormModal>
  );
}
