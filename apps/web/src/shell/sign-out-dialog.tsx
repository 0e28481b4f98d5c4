import { Dialog, explainError } from '@commonworks/web-ui';
import { useOutbox } from '@commonworks/web-workbook';
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

interface SignOutDialogProps {
  /** Ends the session; rejects where it could not be ended. */
  onSignOut(): Promise<void>;
  onStay(): void;
}

type Deed = 'send' | 'remove';

/**
 * Asks before unsent answers leave this browser: they are sent first, unless the person stays or would rather have
 * them removed. What could not be sent is said, and asked about again.
 */
export function SignOutDialog({ onSignOut, onStay }: SignOutDialogProps) {
  const { t } = useTranslation('shell');
  const outbox = useOutbox();
  const [count, setCount] = useState(() => outbox.unsentCount());
  const [busy, setBusy] = useState<Deed | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const end = async (deed: Deed) => {
    try {
      await onSignOut();
      if (deed === 'remove') outbox.discardAll();
    } catch (error) {
      setProblem(t(explainError(error).kind === 'offline' ? 'signOut.offline' : 'signOut.failed'));
    }
  };
  const run = async (deed: Deed, work: () => Promise<void>) => {
    setBusy(deed);
    setProblem(null);
    await work();
    setBusy(null);
  };
  const sendFirst = () =>
    run('send', async () => {
      const left = await outbox.sendAll();
      setCount(left);
      if (left === 0) return end('send');
      const { connection } = outbox.outbox.summary();
      setProblem(t(connection === 'open' ? 'signOut.needYou' : 'signOut.notReached', { count: left }));
    });

  return (
    <Dialog wide title={t('signOut.title')} onClose={onStay}>
      <Stack gap="md">
        <p className={classes.dialogText}>{t('signOut.unsent', { count })}</p>
        {problem !== null && (
          <p role="alert" className={classes.dialogProblem}>
            {problem}
          </p>
        )}
        <div className={classes.dialogActions}>
          <Button
            variant="subtle"
            color="red"
            loading={busy === 'remove'}
            disabled={busy === 'send'}
            onClick={() => void run('remove', () => end('remove'))}
          >
            {t('signOut.remove', { count })}
          </Button>
          <Button variant="default" onClick={onStay}>
            {t('ui:action.cancel')}
          </Button>
          <Button
            data-autofocus
            loading={busy === 'send'}
            disabled={busy === 'remove'}
            onClick={() => void sendFirst()}
          >
            {t('signOut.sendFirst')}
          </Button>
        </div>
      </Stack>
    </Dialog>
  );
}
