import type { BoundInput } from '@commonworks/web-ui';
import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  input: BoundInput<string>;
  /** A new one to be made up, or the one already held: password managers ask. */
  purpose: 'new' | 'current';
  label?: string | undefined;
  autoFocus?: boolean;
}

export function PasswordField({ input, purpose, label, autoFocus = false }: PasswordFieldProps) {
  const { t } = useTranslation('identity');
  return (
    <PasswordInput
      {...input}
      size="md"
      required
      withAsterisk={false}
      data-autofocus={autoFocus || undefined}
      label={label ?? t(purpose === 'new' ? 'field.newPassword' : 'ui:term.password')}
      description={purpose === 'new' ? t('field.newPasswordHint') : undefined}
      autoComplete={purpose === 'new' ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
      aria-invalid={Boolean(input.error)}
    />
  );
}
