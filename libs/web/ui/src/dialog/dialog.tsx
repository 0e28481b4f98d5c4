import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './dialog.module.css';

export interface DialogProps {
  title: string;
  onClose: () => void;
  /** Stays when one clicks beside it, because what it shows cannot be seen again. */
  sticky?: boolean;
  /** Says in sentences what a step does; else there is room for a short form. */
  wide?: boolean;
  /** Asks about a dialog that is open, above which it lies. */
  aboveDialogs?: boolean;
  children: ReactNode;
}

/** A small window above the page, for one decision. */
export function Dialog({
  title,
  onClose,
  sticky = false,
  wide = false,
  aboveDialogs = false,
  children,
}: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={title}
      size={wide ? 'lg' : 'md'}
      zIndex={aboveDialogs ? 400 : undefined}
      closeOnClickOutside={!sticky}
      closeButtonProps={{ 'aria-label': t('action.close') }}
      classNames={{ title: classes.title, body: classes.body }}
      padding="lg"
    >
      {children}
    </Modal>
  );
}
