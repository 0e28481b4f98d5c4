import { PasswordInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export interface PasswordFieldProps {
  /** A new one to be made up, or the one already held: password managers ask. */
  purpose: 'new' | 'current';
  /** Under which the form reads it; `password` unless told. */
  name?: string;
  label?: string;
  autoFocus?: boolean;
  error?: string | undefined;
  /** Told what stands in the field whenever it changes. */
  onType?: (password: string) => void;
}

export function PasswordField({
  purpose,
  name = 'password',
  label,
  autoFocus = false,
  error,
  onType,
}: PasswordFieldProps) {
  const { t } = useTranslation('identity');
  return (
    <PasswordInput
      name={name}
      size="md"
      required
      withAsterisk={false}
      data-autofocus={autoFocus || undefined}
      label={label ?? t(purpose === 'new' ? 'field.newPassword' : 'field.password')}
      description={purpose === 'new' ? t('field.newPasswordHint') : undefined}
      autoComplete={purpose === 'new' ? 'new-password' : 'current-password'}
      visibilityToggleButtonProps={{ 'aria-label': t('field.showPassword') }}
      error={error}
      onChange={(event) => onType?.(event.currentTarget.value)}
      aria-invalid={error !== undefined}
    />
  );
}
