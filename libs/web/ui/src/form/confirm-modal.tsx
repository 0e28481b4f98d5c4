import type { ReactNode } from 'react';
import { FormModal, type FormModalProps } from './form-modal.js';
import { useForm } from './use-form.js';

export interface ConfirmModalProps extends Pick<
  FormModalProps<object>,
  'title' | 'submit' | 'destructive' | 'onClose'
> {
  /** Does it and takes the question away; when it fails the question stays, with the reason. */
  onConfirm: () => Promise<void>;
  /** What it means. */
  children: ReactNode;
}

/** Asks once more before something is done. */
export function ConfirmModal({ onConfirm, children, ...modal }: ConfirmModalProps) {
  const form = useForm({
    initial: {},
    send: onConfirm,
  });
  return (
    <FormModal {...modal} form={form}>
      {children}
    </FormModal>
  );
}
