import { useMutation } from '@apollo/client/react';
import { OpenOutboxLineDocument, OutboxDocument } from '@commonworks/web-graphql';
import { CheckIcon, ConfirmModal, CopyIcon, Dialog } from '@commonworks/web-ui';
import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../frame/administration-page.module.css';
import { mailLink } from './mail-link.js';
import type { OutboxLine } from './outbox-line.js';

function Copy({ value, label }: { value: string; label: string }) {
  const { t } = useTranslation('administration');
  return (
    <CopyButton value={value}>
      {({ copied, copy }) => (
        <Button variant="default" onClick={copy} leftSection={copied ? <CheckIcon /> : <CopyIcon />}>
          {copied ? t('outbox.copied') : label}
        </Button>
      )}
    </CopyButton>
  );
}

/** One mail: asks first, because opening ends the link of before; then shows it, to be copied or sent by oneself. */
export function OpenedMail({ line, onClose }: { line: OutboxLine; onClose: () => void }) {
  const { t } = useTranslation('administration');
  const [mail, setMail] = useState<{ text: string; link: string | null } | null>(null);
  const [open] = useMutation(OpenOutboxLineDocument, { refetchQueries: [OutboxDocument] });

  if (mail === null) {
    return (
      <ConfirmModal
        title={t('outbox.openTitle')}
        submit={t('outbox.open')}
        onClose={onClose}
        onConfirm={async () => {
          const { data } = await open({ variables: { id: line.id } });
          if (data) setMail(data.openOutboxLine);
        }}
      >
        <Text>{t('outbox.openQuestion', { to: line.to })}</Text>
      </ConfirmModal>
    );
  }
  return (
    <Dialog title={line.subject} onClose={onClose} sticky>
      <Stack>
        <Text c="dimmed">{line.to}</Text>
        {/* Reached by the keyboard, because it scrolls. */}
        <div className={classes.letter} role="region" aria-label={t('outbox.mail')} tabIndex={0}>
          {mail.text}
        </div>
        <Group gap="sm">
          <Button component="a" href={mailLink(line.to, line.subject, mail.text)}>
            {t('outbox.ownProgram')}
          </Button>
          <Copy value={mail.text} label={t('outbox.copyText')} />
          {mail.link !== null && <Copy value={mail.link} label={t('outbox.copyLink')} />}
        </Group>
        {mail.link !== null && (
          <Text size="sm" c="dimmed">
            {t('outbox.onlyOnce')}
          </Text>
        )}
      </Stack>
    </Dialog>
  );
}
