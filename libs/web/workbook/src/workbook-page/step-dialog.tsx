import { ErrorState } from '@commonworks/web-ui';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './step-dialog.module.css';

export interface StepDialogFrameProps {
  title: string;
  /** The verb on the button that does it. */
  confirm: string;
  busy: boolean;
  error: unknown;
  disabled?: boolean;
  /** The step takes something away. */
  grave?: boolean;
  onConfirm(): void;
  onClose(): void;
  children: ReactNode;
}

/** Says what a step does before it is taken; a failure is told in the same place, with nothing lost. */
export function StepDialog(props: StepDialogFrameProps) {
  const { t } = useTranslation('workbook');
  return (
    <Modal
      opened
      centered
      size="lg"
      padding="lg"
      title={props.title}
      classNames={{ title: classes.title, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('dialog.close') }}
      onClose={props.onClose}
    >
      <Stack gap="md">
        {props.children}
        {props.error !== undefined && <ErrorState error={props.error} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={props.onClose}>
            {t('dialog.cancel')}
          </Button>
          <Button
            loading={props.busy}
            disabled={props.disabled}
            color={props.grave ? 'red' : undefined}
            onClick={props.onConfirm}
          >
            {props.confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
