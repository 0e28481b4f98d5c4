import type { PasswordOwner } from '@commonworks/domain-password';
import { PasswordStrength } from '../strength/password-strength.js';
import { PasswordField, type PasswordFieldProps } from './password-field.js';

const SOMEBODY: PasswordOwner = { email: '', name: '', places: [] };

export interface NewPasswordFieldProps extends Pick<PasswordFieldProps, 'input' | 'label'> {
  /** Whose it is to be, as far as the page knows. */
  owner?: PasswordOwner;
}

/**
 * Where a new password is made up. Says while one types what the server will say of it; what the server did say
 * stands in its place until one types on.
 */
export function NewPasswordField({ owner = SOMEBODY, input, label }: NewPasswordFieldProps) {
  return (
    <div>
      <PasswordField input={input} label={label} purpose="new" />
      {!input.error && <PasswordStrength password={input.value} owner={owner} />}
    </div>
  );
}
