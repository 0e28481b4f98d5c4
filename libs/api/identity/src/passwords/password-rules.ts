export const PASSWORD_LENGTH = { min: 12, max: 200 };

export type PasswordFault = 'tooShort' | 'tooLong' | 'containsName';

/**
 * What is wrong with a new password, or null. Length counts, composition does not (NIST SP 800-63B); but it
 * must not hold the part of the e-mail address before the @, where that has three characters or more.
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return 'tooShort';
  if (length > PASSWORD_LENGTH.max) return 'tooLong';
  const [name = ''] = email.toLowerCase().split('@');
  return name.length >= 3 && password.toLowerCase().includes(name) ? 'containsName' : null;
}
