import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog, type DialogProps } from '../dialog/dialog.js';
import { Form } from './form.js';
import type { FormState } from './use-form.js';

export interface FormModalProps<Values extends object> {
  form: FormState<Values>;
  title: string;
  submit: string;
  /** Takes something away: the button says so by its colour too. */
  destructive?: boolean;
  /** There is something to type first. */
  disabled?: boolean | undefined;
  wide?: DialogProps['wide'];
  aboveDialogs?: DialogProps['aboveDialogs'];
  onClose: () => void;
  children: ReactNode;
}

/**
 * A short form above the page. Its sender closes it when it is done. Whoever closes it with something typed is asked
 * first, but for the button that says so.
 */
export function FormModal<Values extends object>({
  form,
  title,
  submit,
  destructive = false,
  disabled = false,
  wide,
  aboveDialogs,
  onClose,
  children,
}: FormModalProps<Values>) {
  const { t } = useTranslation('ui');
  return (
    <Dialog title={title} wide={wide} aboveDialogs={aboveDialogs} onClose={() => form.leave(onClose)}>
      <Form
        form={form}
        actions={
          <Group justify="flex-end" gap="sm" mt="xs">
            <Button variant="default" onClick={onClose}>
              {t('action.cancel')}
            </Button>
            <Button
              type="submit"
              loading={form.busy}
              disabled={disabled}
              color={destructive ? 'red' : undefined}
            >
              {submit}
            </Button>
          </Group>
        }
      >
        {children}
      </Form>
    </Dialog>
  );
}
