import type { PasswordOwner } from '@commonworks/domain-password';
import { useState } from 'react';
import { PasswordStrength } from '../strength/password-strength.js';
import { PasswordField, type PasswordFieldProps } from './password-field.js';

const SOMEBODY: PasswordOwner = { email: '', name: '', places: [] };

export interface NewPasswordFieldProps extends Pick<PasswordFieldProps, 'name' | 'label' | 'error'> {
  /** Whose it is to be, as far as the page knows. */
  owner?: PasswordOwner;
}

/**
 * Where a new password is made up. Says while one types what the server will say of it; what the server did say
 * stands in its place until one types on.
 */
export function NewPasswordField({ owner = SOMEBODY, error, ...field }: NewPasswordFieldProps) {
  const [typed, setTyped] = useState('');
  const [typedOn, setTypedOn] = useState(false);
  if (error === undefined && typedOn) setTypedOn(false);
  const refusal = typedOn ? undefined : error;
  return (
    <div>
      <PasswordField
        {...field}
        purpose="new"
        error={refusal}
        onType={(password) => {
          setTyped(password);
          setTypedOn(error !== undefined);
        }}
      />
      {refusal === undefined && <PasswordStrength password={typed} owner={owner} />}
    </div>
  );
}
