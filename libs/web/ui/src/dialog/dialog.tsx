import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

export interface DialogProps {
  title: string;
  onClose: () => void;
  /** Stays when one clicks beside it, because what it shows cannot be seen again. */
  sticky?: boolean;
  children: ReactNode;
}

/** A small window above the page, for one decision. */
export function Dialog({ title, onClose, sticky = false, children }: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={!sticky}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ title: classes.title, body: classes.body }}
      padding="lg"
    >
      {children}
    </Modal>
  );
}
