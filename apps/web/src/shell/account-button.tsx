import { useMe, type ClosedButtonProps } from '@commonworks/web-ui';
import { UnstyledButton } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

const initials = (name: string) =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** Oneself in the bar: the initials of who is signed in. */
export function AccountButton({ ref, ...rest }: ClosedButtonProps & { ref?: Ref<HTMLButtonElement> }) {
  const { t } = useTranslation('shell');
  const me = useMe();
  if (!me) return null;
  return (
    <UnstyledButton
      aria-haspopup="menu"
      aria-expanded={false}
      {...rest}
      ref={ref}
      className={classes.account}
      aria-label={t('account.menu', { name: me.name })}
      data-initials={initials(me.name)}
    />
  );
}
