import { Drawer } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './side-detail.module.css';

export interface SideDetailProps {
  /** What was opened; closed without it. */
  title: string | undefined;
  onClose: () => void;
  children: ReactNode;
}

/** At the side, what one mark of a picture stands for: sentences, then facts in a `dl`. */
export function SideDetail({ title, onClose, children }: SideDetailProps) {
  const { t } = useTranslation('results');
  return (
    <Drawer
      opened={title !== undefined}
      onClose={onClose}
      position="right"
      size="24rem"
      overlayProps={{ backgroundOpacity: 0.15 }}
      title={title}
      classNames={{ title: classes.title }}
      closeButtonProps={{ 'aria-label': t('ui:action.close') }}
    >
      <div className={classes.detail}>{children}</div>
    </Drawer>
  );
}
