import { useMutation } from '@apollo/client/react';
import { InvitePersonDocument, PeopleDocument, type InvitePersonMutation } from '@commonworks/web-graphql';
import { CheckIcon, CopyIcon, useFormat, type Acting } from '@commonworks/web-ui';
import { Button, CopyButton, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import { Dialog } from '../frame/dialog.js';
import { FormModal } from '../frame/form-modal.js';
import { initialChoice, scopedRole } from './role-choice.js';
import { RoleFields } from './role-fields.js';

type Invitation = InvitePersonMutation['invitePerson'];

function InvitationLink({ invitation, onClose }: { invitation: Invitation; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const link = `${location.origin}/invitation/${invitation.token}`;
  return (
    <Dialog title={t('invite.doneTitle', { name: invitation.person.name })} onClose={onClose} sticky>
      <Stack>
        <Text>{t('invite.doneLead', { email: invitation.person.email })}</Text>
        <div className={classes.secret}>{link}</div>
        <Text size="sm" c="dimmed">
          {t('invite.expires', { date: format.dateTime(invitation.expiresAt) })}
        </Text>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button onClick={copy} leftSection={copied ? <CheckIcon /> : <CopyIcon />}>
              {copied ? t('invite.copied') : t('invite.copy')}
            </Button>
          )}
        </CopyButton>
      </Stack>
    </Dialog>
  );
}

/** Asks for a person and a role, then shows the link once: nobody can read it again. */
export function InviteModal({ acting, onClose }: { acting: Acting; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [choice, setChoice] = useState(() => initialChoice(acting));
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [invite] = useMutation(InvitePersonDocument, { refetchQueries: [PeopleDocument] });

  if (invitation) return <InvitationLink invitation={invitation} onClose={onClose} />;
  return (
    <FormModal
      title={t('invite.title')}
      submit={t('invite.submit')}
      onClose={onClose}
      onSubmit={async () => {
        const { data } = await invite({ variables: { input: { name, email, ...scopedRole(choice) } } });
        if (data) setInvitation(data.invitePerson);
      }}
    >
      <TextInput
        label={t('people.name')}
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
      <RoleFields acting={acting} value={choice} onChange={setChoice} />
    </FormModal>
  );
}
