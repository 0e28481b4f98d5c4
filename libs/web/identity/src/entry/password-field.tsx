import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  /** A new one to be made up, or the one already held: password managers ask. */
  purpose: 'new' | 'current';
  error?: string | undefined;
}

export function PasswordField({ purpose, error }: PasswordFieldProps) {
  const { t } = useTranslation('identity');
  return (
    <PasswordInput
      name="password"
      size="md"
      required
      withAsterisk={false}
      label={t(purpose === 'new' ? 'field.newPassword' : 'field.password')}
      description={purpose === 'new' ? t('field.newPasswordHint') : undefined}
      autoComplete={purpose === 'new' ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
      error={error}
      aria-invalid={error !== undefined}
    />
  );
}
