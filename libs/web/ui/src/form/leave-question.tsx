import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialog/dialog.js';

export interface LeaveQuestionProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks whether what was typed may be lost. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation('ui');
  return (
    <Dialog title={t('form.leave.title')} onClose={onStay} aboveDialogs>
      <Stack>
        <Text>{t('form.leave.lead')}</Text>
        <Group justify="flex-end" gap="sm" mt="xs">
          <Button variant="default" onClick={onLeave}>
            {t('form.leave.leave')}
          </Button>
          <Button onClick={onStay} data-autofocus>
            {t('form.leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
