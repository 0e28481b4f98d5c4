import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './form.module.css';

interface LeaveQuestionProps {
  onStay: () => void;
  onLeave: () => void;
}

/** Asks whether what was typed may be lost. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened
      onClose={onStay}
      title={t('form.leave.title')}
      closeButtonProps={{ 'aria-label': t('form.leave.stay') }}
      padding="lg"
      centered
      classNames={{ title: classes.title }}
      // Above the dialog whose form it is about.
      zIndex={500}
    >
      <Stack>
        <Text>{t('form.leave.lead')}</Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onLeave}>
            {t('form.leave.leave')}
          </Button>
          <Button onClick={onStay} data-autofocus>
            {t('form.leave.stay')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
