import { UnstyledButton } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { BellIcon } from '../icons/icon.js';
import type { ClosedButtonProps } from '../on-demand/opened-on-demand.js';
import classes from './notifications.module.css';

/** A count that takes more room than this is said in words alone. */
const MOST_SHOWN = 99;

export interface BellButtonProps extends ClosedButtonProps {
  readonly unread: number | undefined;
  readonly opened?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The bell itself, with how much is unread. */
export function BellButton({ unread, opened = false, ref, ...rest }: BellButtonProps) {
  const { t } = useTranslation('ui');
  return (
    <UnstyledButton
      {...rest}
      ref={ref}
      className={classes.bell}
      aria-label={t('notifications.bell.name', { count: unread ?? 0 })}
      aria-haspopup="dialog"
      aria-expanded={opened}
    >
      <BellIcon size={20} />
      {unread !== undefined && unread > 0 && (
        <span className={classes.count} aria-hidden>
          {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
        </span>
      )}
    </UnstyledButton>
  );
}
