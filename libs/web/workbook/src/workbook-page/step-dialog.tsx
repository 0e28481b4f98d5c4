import { Form, type FormState } from '@commonworks/web-ui';
import { Button, Group, Modal } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './step-dialog.module.css';

export interface StepDialogProps<Values extends object> {
  /** Takes the step, with what is typed where something is asked. */
  form: FormState<Values>;
  title: string;
  /** The verb on the button that does it. */
  confirm: string;
  disabled?: boolean;
  /** The step takes something away. */
  grave?: boolean;
  onClose(): void;
  children: ReactNode;
}

/** Says what a step does before it is taken; a failure is told in the same place, with nothing lost. */
export function StepDialog<Values extends object>(props: StepDialogProps<Values>) {
  const { t } = useTranslation('workbook');
  return (
    <Modal
      opened
      centered
      size="lg"
      padding="lg"
      title={props.title}
      classNames={{ title: classes.title, body: classes.body }}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
      onClose={() => props.form.leave(props.onClose)}
    >
      <Form
        form={props.form}
        actions={
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={props.onClose}>
              {t('ui:action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={props.form.busy}
              disabled={props.disabled}
              color={props.grave ? 'red' : undefined}
            >
              {props.confirm}
            </Button>
          </Group>
        }
      >
        {props.children}
      </Form>
    </Modal>
  );
}
