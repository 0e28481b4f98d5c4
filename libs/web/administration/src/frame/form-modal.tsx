import { explainError } from '@commonworks/web-ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './dialog.js';

export interface FormModalProps {
  title: string;
  submit: string;
  /** Takes something away: the button says so by its colour too. */
  destructive?: boolean;
  /** Does it; when it fails the form stays, with the reason. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

/** A short form above the page. It closes when the caller takes it away; a failure is told inside it. */
export function FormModal({
  title,
  submit,
  destructive = false,
  onSubmit,
  onClose,
  children,
}: FormModalProps) {
  const { t } = useTranslation(['administration', 'ui']);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const run = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await onSubmit();
    } catch (error) {
      const { kind, message } = explainError(error);
      setProblem(message ?? t(`ui:errors.${kind}.happened`));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Dialog title={title} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Stack>
          {children}
          {problem !== null && (
            <Text role="alert" c="var(--cw-status-problem)">
              {problem}
            </Text>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" loading={busy} color={destructive ? 'red' : undefined}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
