import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SendDialog } from '../write/send-dialog.js';
import type { Governance } from './governance-props.js';
import type { Shown } from './use-shown.js';

interface DocumentActionsProps {
  governance: Governance;
  shown: Shown;
}

/** What the reader can do with the document as a whole. */
export function DocumentActions({ governance, shown }: DocumentActionsProps) {
  const { t } = useTranslation('governance');
  const [isSending, setSending] = useState(false);
  return (
    <>
      {governance.may.includes('SEND') && <Button onClick={() => setSending(true)}>{t('send.open')}</Button>}
      {isSending && <SendDialog governance={governance} shown={shown} onClose={() => setSending(false)} />}
    </>
  );
}
