import type { InvitationFieldsFragment } from '@commonworks/web-graphql';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.js';
import { useFormat } from '../i18n/use-format.js';

export interface InvitedDialogProps {
  email: string;
  invitation: InvitationFieldsFragment;
  onClose: () => void;
  /** What else can be done now, beside closing. */
  children?: ReactNode;
}

/** What happens next: the link goes to the mailbox, and is shown to nobody here. */
export function InvitedDialog({ email, invitation, onClose, children }: InvitedDialogProps) {
  const { t } = useTranslation('ui');
  const format = useFormat();
  const { delivery, expiresAt } = invitation;
  return (
    <Dialog title={t(`invite.done.${delivery}.title`)} onClose={onClose}>
      <Stack>
        <Text>{t(`invite.done.${delivery}.lead`, { email })}</Text>
        {expiresAt !== null && (
          <Text c="dimmed">{t('invite.accepts', { date: format.date(expiresAt) })}</Text>
        )}
        <Group justify="flex-end" gap="md">
          {children}
          <Button onClick={onClose}>{t('action.close')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
